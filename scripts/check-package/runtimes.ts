import { join } from "node:path";
import { type Outcome, outcome } from "./outcome.ts";
import { installPackages } from "./scratch.ts";
import { run } from "./shell.ts";

interface Runtime {
  readonly name: string;
  /** The npm package that carries its binary. */
  readonly package: string;
  readonly args?: readonly string[];
}

const RUNTIMES: readonly Runtime[] = [
  { name: "Node 20.18.1", package: "node@20.18.1" },
  { name: "Node 20", package: "node@20.20.2" },
  { name: "Node 22", package: "node@22.23.3" },
  { name: "Node 24", package: "node@24.21.0" },
  { name: "Node 26", package: "node@26.10.0" },
  { name: "Bun", package: "bun@1.4.5" },
  { name: "Deno", package: "deno@2.9.6", args: ["run", "--allow-all", "--node-modules-dir=manual"] },
];

/** The app on every runtime the package is made for; one that cannot be installed is a failure with its name. */
export function checkRuntimes(app: string, isQuick: boolean): Outcome[] {
  const here = smoke(`this Node, ${process.version}`, app, process.execPath, []);
  return isQuick ? here : [...here, ...RUNTIMES.flatMap((runtime) => checkRuntime(app, runtime))];
}

function checkRuntime(app: string, { name, package: wanted, args = [] }: Runtime): Outcome[] {
  try {
    const command = join(installPackages(wanted), "node_modules", ".bin", wanted.split("@")[0] as string);
    const { out } = run(command, ["--version"]);
    return smoke(`${name} (${/\d+[.\d]+/.exec(out)?.[0]})`, app, command, args);
  } catch (error) {
    return [outcome(name, false, `${wanted} cannot be installed`, String(error))];
  }
}

function smoke(name: string, app: string, command: string, args: readonly string[]): Outcome[] {
  return ["smoke.mjs", "smoke.cjs"].map((script) => {
    const { ok, out, all } = run(command, [...args, join(app, script)], { cwd: app, timeout: 60_000 });
    const passed = ok && out.trim().endsWith("ok");
    const format = script === "smoke.mjs" ? "ESM" : "CommonJS";
    return outcome(`${name}, ${format}`, passed, passed ? "passes" : "fails", all);
  });
}
