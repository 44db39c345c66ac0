import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { type Command, overFirst, run } from "./spawned.ts";

const ENTRIES = { root: "tbk-sdk", "one API": "tbk-sdk/tbk/TbkScSocialCrowdGetRequest" };

const FORMATS = { ESM: "mjs", CJS: "cjs" };

/** Milliseconds that importing the package, built in a copy of the project, adds to an empty process. */
export async function measureImports(project: string, rounds: number): Promise<Row[]> {
  run({ name: "build", args: ["--import", "tsx", "scripts/build.ts"], cwd: project });
  const dir = join(project, "app");
  mkdirSync(join(dir, "node_modules"), { recursive: true });
  symlinkSync(join(project, "generated"), join(dir, "node_modules/tbk-sdk"));
  const rows: Row[] = [];
  for (const [format, extension] of Object.entries(FORMATS)) {
    const script = (name: string, text: string): Command => {
      const path = join(dir, `${name.replace(" ", "-")}.${extension}`);
      writeFileSync(path, text);
      return { name, args: [path], cwd: dir };
    };
    const load = (specifier: string) => (format === "ESM" ? `import "${specifier}";\n` : `require("${specifier}");\n`);
    const commands = Object.entries(ENTRIES).map(([name, specifier]) => script(name, load(specifier)));
    const found = await overFirst([script("empty", ""), ...commands], rounds);
    for (const [name, value] of found) {
      rows.push({ name: `import ${name}, ${format}`, value, unit: "ms over empty", bar: "<= 15 ms" });
    }
  }
  return rows;
}
