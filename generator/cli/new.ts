import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { newFolders } from "../new/categories.ts";
import { newFiles } from "../new/files.ts";
import { UserError } from "../user-error.ts";
import { defineCommand, UsageError } from "./command.ts";
import { ROOT } from "./root.ts";

export const newCommand = defineCommand({
  usage: `npm run new -- DIR --name NAME --category NAME|ID...
  DIR         folder of the new SDK; files that are there stay, and package.json gets the commands as scripts
  --name      of the package on npm
  --category  a category of the platform, by title or number, as often as needed; FOLDER=NAME|ID names its folder`,
  options: { name: { type: "string" }, category: { type: "string", multiple: true } },
  operands: 1,
  run({ name, category = [] }, [dir]) {
    if (dir === undefined) throw new UsageError("no folder is named");
    if (name === undefined) throw new UsageError("--name NAME is missing");
    if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name) || name.length > 214) {
      throw new UsageError(`--name ${name} is no name of a package: lower-case letters, digits, hyphens and dots`);
    }
    if (isReserved(name)) {
      throw new UsageError(`--name ${name} is taken: apps would not find the package under it; put a scope in front`);
    }
    if (category.length === 0) throw new UsageError("--category is missing: which of the platform's categories?");
    if (existsSync(dir) && !statSync(dir).isDirectory()) throw new UserError(`${dir} is no folder: name another`);
    if (existsSync(join(dir, "spec"))) {
      const hint = `a further category is a line below \`categories:\` in ${join(dir, "spec", "package.yaml")}`;
      throw new UserError(`${join(dir, "spec")} is there already: nothing was written; ${hint}`);
    }
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const gateway = readFileSync(join(ROOT, "spec", "gateway.yaml"), "utf8");
    const manifest = readIfThere(join(dir, "package.json"));
    writeFiles(dir, newFiles({ name, folders: newFolders(category), version, gateway, manifest }));
  },
});

/** Names that npm refuses, those of Node's own modules, and that of what the package itself depends on. */
function isReserved(name: string): boolean {
  return ["node_modules", "favicon.ico", "undici"].includes(name) || isBuiltin(name);
}

/** What somebody has written there stays. */
function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    const there = readIfThere(file);
    const isExtended = path === "package.json" && there !== undefined && there !== text;
    if (there === undefined || isExtended) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    console.log(
      isExtended ? `~ ${file} (scripts added)` : there === undefined ? `+ ${file}` : `= ${file} (is there already)`,
    );
  }
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
