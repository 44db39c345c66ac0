import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Outcome, outcome } from "./outcome.ts";
import { run } from "./shell.ts";

/** What the README says of each bundler, as a reader would copy it: command lines, and files by their names. */
interface Advice {
  readonly commands: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** An app that imports the package and one that requires it, bundled as the README says and run, without the optional package. */
export function checkBundlers(app: string, tools: string): Outcome[] {
  const dir = join(app, "bundlers");
  mkdirSync(dir);
  // As `npm init` writes it: a file that ends in .js is no ES module there.
  writeFileSync(join(dir, "package.json"), '{ "private": true, "type": "commonjs" }\n');
  symlinkSync(join(tools, "node_modules", "@rollup"), join(app, "node_modules", "@rollup"));
  const source = readFileSync(join(app, "bundled.mjs"), "utf8");
  writeFileSync(join(dir, "app.mjs"), source);
  writeFileSync(join(dir, "app.cjs"), source.replaceAll(/^import (.*) from (.*);$/gm, "const $1 = require($2);"));
  const { commands, files } = bundlerAdvice();
  for (const [name, text] of files) writeFileSync(join(dir, name), text);
  return [
    ...commands,
    ...commands.filter((command) => !command.includes("=esm")).map((command) => command.replace("app.mjs", "app.cjs")),
    "rollup -c rollup.config.mjs",
    "vite build -c vite.config.mjs",
    "webpack -c webpack.config.mjs",
    "webpack -c webpack.config.mjs --entry-reset --entry ./app.cjs",
  ].map((command) => tried(dir, tools, command));
}

export function bundlerAdvice(): Advice {
  const readme = readFileSync("generated/README.md", "utf8");
  const section = /^## Bundling\n([^]*?)^## /m.exec(readme)?.[1] ?? "";
  const [, shell = ""] = /^```sh\n([^]*?)^```/m.exec(section) ?? [];
  const files = section.matchAll(/^```js\n\/\/ ([\w.]+).*\n([^]*?)^```/gm);
  return {
    commands: shell.trim().split("\n"),
    files: new Map(Array.from(files, ([, name = "", text = ""]) => [name, text])),
  };
}

/** Every bundle begins with `dist/app.…`. */
function tried(dir: string, tools: string, command: string): Outcome {
  const path = [tools, process.cwd()].map((root) => join(root, "node_modules", ".bin")).join(delimiter);
  const built = run("sh", ["-c", `rm -rf dist && PATH="${path}${delimiter}$PATH" ${command}`], { cwd: dir });
  const bundles = readdirSync(join(dir, "dist")).filter((name) => /^app\.[cm]?js$/.test(name));
  const ran = run(
    process.execPath,
    bundles.map((name) => join("dist", name)),
    { cwd: dir },
  );
  const isOk = built.ok && bundles.length === 1 && ran.out.trim() === "ok";
  const [tool = "", ...args] = command.split(" ");
  const what = `${isOk ? "runs" : "fails"}: ${args.join(" ").slice(0, 100)}`;
  return outcome(`bundled by ${tool}`, isOk, what, built.all + ran.all);
}
