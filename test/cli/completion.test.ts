import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BINARY, ensureBuilt } from "./built.ts";
import { oneLine, tbk } from "./tbk.ts";

/** A folder in which the command has its own name, as npm would install it. */
const dir = mkdtempSync(join(tmpdir(), "tbk-completion-"));

beforeAll(async () => {
  await ensureBuilt();
  writeFileSync(join(dir, "tbk"), `#!/bin/sh\nexec '${process.execPath}' '${resolve(BINARY)}' "$@"\n`);
  chmodSync(join(dir, "tbk"), 0o755);
});
afterAll(() => rmSync(dir, { recursive: true }));

function shell(name: string, args: readonly string[], script: string): string {
  const env = { HOME: dir, ZDOTDIR: dir, TERM: "xterm", PATH: [dir, process.env["PATH"]].join(delimiter) };
  const run = spawnSync(name, [...args, "-c", script], { env, encoding: "utf8", timeout: 250_000 });
  if (run.error) throw run.error;
  return run.stdout;
}

const has = (name: string) => spawnSync(name, ["-c", "true"]).error === undefined;

const LINES: readonly (readonly [line: string, replies: readonly string[]])[] = [
  ["tbk ca", ["call"]],
  ["tbk call taobao.tbk.order.d", ["taobao.tbk.order.details.get"]],
  ["tbk call taobao.tbk.order.details.get start", ["start_time="]],
  ["tbk call tbk.order.details.get end_time=x sta", ["start_time="]],
  // bash itself has broken the word at =.
  ["tbk call taobao.tbk.order.details.get tk_status=1", ["11", "12", "13", "14"]],
  ["tbk call tbk.relation.refund search_option.page_s", ["search_option.page_size="]],
  ["tbk show taobao.tbk.sc.social", ["taobao.tbk.sc.social.crowd.get"]],
  ["tbk errors isv.permission-ip", ["isv.permission-ip-whitelist-limit"]],
  ["tbk errors 3000 --api taobao.tbk.order.d", ["taobao.tbk.order.details.get"]],
  ["tbk call x --url ga", ["gateway"]],
  ["tbk call x --pag", ["--paginate"]],
  ["tbk nonsense ", []],
];

describe("tbk completion bash, sourced by bash", () => {
  test("is registered, and offers what may follow", () => {
    // Its function is called as bash calls it; compopt works in there alone.
    const asked = LINES.map(([line]) => {
      return `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _tbk; echo "\${COMPREPLY[*]}"`;
    });
    const script = ["source <(tbk completion bash)", "complete -p tbk", "compopt() { :; }", ...asked].join("\n");
    const [registered, ...replies] = shell("bash", ["--norc"], script).trimEnd().split("\n");
    expect(registered).toBe("complete -F _tbk tbk");
    const offered = LINES.map(([line], i) => [line, (replies[i] ?? "").split(" ").filter((word) => word !== "")]);
    expect(offered).toEqual(LINES);
  });
});

/** What an interactive zsh on a terminal shows once the tab key has added this to a line. */
function typedIntoZsh(line: string, added: string): string {
  const script = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= ; autoload -Uz compinit && compinit -u -D; source <(tbk completion zsh); print READY"
zpty -r shell out $'*READY\\r*'
zpty -w -n shell $'${line}\\t'
zpty -r shell out '*${added}*'
print -r -- "$out"`;
  return shell("zsh", ["-f"], script).replaceAll("\u0007", "");
}

describe.skipIf(!has("zsh"))("tbk completion zsh, sourced by zsh (skipped where zsh is not installed)", () => {
  test("is registered for tbk", () => {
    expect(shell("zsh", ["-f"], 'source <(tbk completion zsh); print -r -- "${_comps[tbk]}"')).toBe("_tbk\n");
  });

  test.each([
    ["tbk call taobao.tbk.order.d", "etails.get"],
    ["tbk call taobao.tbk.order.details.get start", "_time="],
  ])("%s", (line, added) => {
    expect(typedIntoZsh(line, added)).toContain(line + added);
  });
});

describe.skipIf(!has("fish"))("tbk completion fish, sourced by fish (skipped where fish is not installed)", () => {
  test.each([
    ["tbk call taobao.tbk.order.d", "taobao.tbk.order.details.get\t淘宝客-推广者-所有订单查询"],
    ["tbk call taobao.tbk.order.details.get start", "start_time=\t订单查询开始时间"],
  ])("%s", (line, completed) => {
    expect(shell("fish", ["--no-config"], `tbk completion fish | source; complete -C '${line}'`)).toContain(completed);
  });
});

test("required parameters come first, with what they mean", async () => {
  const { out } = await tbk(["completion", "fish", "--line", "tbk call tbk.order.details.get "]);
  expect(
    out
      .split("\n")
      .slice(0, 2)
      .map((line) => line.split("\t")[0]),
  ).toEqual(["end_time=", "start_time="]);
});

test.each([[[]], [["csh"]], [["bash", "zsh"]]])("tbk completion %j is refused", async (args) => {
  const run = await tbk(["completion", ...args]);
  expect([run.code, oneLine(run)]).toEqual([2, "tbk: give one of bash|zsh|fish"]);
});
