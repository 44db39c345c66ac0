import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columns } from "../../generated/src/cli/text.ts";
import { BINARY, ensureBuilt } from "./built.ts";
import { APP, tbk } from "./tbk.ts";

const ORDERS = ["tbk.order.details.get", "start_time=2024-11-11 00:00:00", "end_time=2024-11-11 03:00:00"];
const LINES: readonly (readonly string[])[] = [
  ["--help"],
  ["help", "call"],
  ["search", "转链"],
  ["show", "tbk.dg.material.optional.upgrade"],
  ["show", "tbk.order.details.get", "--brief"],
  ["call", ...ORDERS, "--url", "gateway"],
  ["call", ...ORDERS, "--url", "gateway", "--limit", "2", "--table"],
  ["sign", "method=taobao.time.get", "v=2.0"],
  ["errors", "isv.permission-ip-whitelist-limit"],
  ["errors", "2"],
  ["login", "--list"],
  ["completion", "zsh"],
  ["mcp", "--help"],
];
/** Folded; what others print is not theirs to fold: answers, texts that are signed, scripts. */
const isFolded = ([name = ""]: readonly string[]) => !/^(call|sign|completion)$/.test(name);

const dir = mkdtempSync(join(tmpdir(), "tbk-terminal-"));
afterAll(() => rmSync(dir, { recursive: true }));
beforeAll(ensureBuilt);

/** What each line prints on a terminal of that width: one `script` for all of them. */
function printedOn(width: number): string[] {
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(" ");
  const program = `'${process.execPath}' '${resolve(BINARY)}'`;
  const commands = LINES.map((line) => `${program} ${quoted(line)}; printf '\\001%s\\001' $?`);
  const file = join(dir, `${width}.sh`);
  writeFileSync(file, [`stty cols ${width} rows 40 -onlcr`, ...commands].join("\n"));
  const env = { PATH: process.env["PATH"], TERM: "xterm-256color", XDG_CONFIG_HOME: dir, ...APP };
  const { stdout, error } = spawnSync("script", ["-qec", `sh ${file}`, "/dev/null"], { env, encoding: "utf8" });
  if (error) throw error;
  const parts = stdout.split("\u0001");
  expect(parts.filter((_, i) => i % 2 === 1)).toEqual(LINES.map(() => "0"));
  return parts.filter((_, i) => i % 2 === 0).slice(0, LINES.length);
}

const flat = (text: string) => stripVTControlCharacters(text).replace(/\s+/g, "");

describe.each([80, 200])("on a terminal of %i columns", (width) => {
  let printed: string[] = [];
  beforeAll(() => {
    printed = printedOn(width);
  });

  test.each(LINES.map((line, i) => [line.join(" "), i] as const))("tbk %s", async (_, i) => {
    const line = LINES[i] ?? [];
    const text = printed[i] ?? "";
    const piped = await tbk(line, { ...APP, XDG_CONFIG_HOME: dir });
    expect(piped.out).not.toContain("\u001b");
    if (!isFolded(line)) return expect(text).not.toBe("");
    expect(flat(text)).toBe(flat(piped.out));
    const shown = stripVTControlCharacters(text).split("\n");
    // A line to copy stays whole.
    const wide = shown.filter((one) => columns(one) > width && !/^ *(tbk|npx) /.test(one));
    expect(wide).toEqual([]);
  });

  test("titles are bold, names coloured", () => {
    expect(printed[3]).toMatch(/^\u001b\[1m# taobao\.tbk\.dg\.material\.optional\.upgrade\u001b\[22m/);
    expect(printed[2]).toContain("\u001b[36m转链\u001b[39m");
  });
});
