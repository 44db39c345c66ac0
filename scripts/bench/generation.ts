import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { overFirst } from "./spawned.ts";

const CHANGED = "spec/tbk/taobao.tbk.sc.social.crowd.get.yaml";

/** Milliseconds of `npm run generate` in a copy of the project, over an empty script started the same way. */
export async function measureGeneration(project: string, rounds: number): Promise<Row[]> {
  writeFileSync(join(project, "empty.mjs"), "");
  const generate = { args: ["scripts/generator.mjs", "generate"], cwd: project };
  const found = await overFirst(
    [
      { name: "empty", args: ["empty.mjs"], cwd: project },
      { name: "from nothing", ...generate, before: () => rmSync(join(project, "generated"), { recursive: true }) },
      { name: "one spec changed", ...generate, before: () => changeOne(join(project, CHANGED)) },
      { name: "nothing changed", ...generate },
    ],
    rounds,
  );
  return [...found].map(([name, value]): Row => {
    const bar = name === "nothing changed" ? { bar: "<= 200 ms" } : {};
    return { name: `generate, ${name}`, value, unit: "ms over empty", ...bar };
  });
}

/** Another summary, so that the API's own file has to be printed anew. */
function changeOne(path: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(/^summary: .*$/m, (line) => `${line}。`),
  );
}
