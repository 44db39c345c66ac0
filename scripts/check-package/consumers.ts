import { compile, type Project, type Version } from "./compiler.ts";
import { type Outcome, outcome } from "./outcome.ts";

const VERSIONS: readonly Version[] = ["5.0", "5.9", "6", "7"];
/** What TypeScript 5.0 does not know. */
const AWAIT_USING: Project = { files: ["dispose.mts"], resolution: "nodenext", lib: ["esnext.disposable"] };
const RESOLUTIONS = ["node16", "nodenext", "bundler"] as const;

/** Projects that use the package from ESM and CommonJS without declarations of Node or a browser; the test kit with Node's. */
export function checkConsumers(app: string, tools: string, isQuick: boolean): Outcome[] {
  const versions = isQuick ? (["5.0", "7"] as const) : VERSIONS;
  const check = (name: string, version: Version, project: Project): Outcome => {
    const { ok, all } = compile(app, tools, version, project);
    const errors = all.match(/^.*error TS.*$/gm) ?? [];
    const what = [...project.files, project.types?.length ? "with @types/node" : "without @types"].join(", ");
    return outcome(name, ok, ok ? `compiles ${what}` : `${errors.length} errors`, errors.join("\n") || all);
  };
  return versions.flatMap((version) => [
    ...RESOLUTIONS.map((resolution) => {
      // `import = require()` is refused where modules are ECMAScript's.
      const files = resolution === "bundler" ? ["esm.mts"] : ["esm.mts", "cjs.cts"];
      return check(`TypeScript ${version}, ${resolution}`, version, { files, resolution });
    }),
    check(`TypeScript ${version}, test kit`, version, {
      files: ["testing.mts"],
      resolution: "nodenext",
      types: ["node"],
    }),
    ...(version === "5.0" ? [] : [check(`TypeScript ${version}, await using`, version, AWAIT_USING)]),
  ]);
}
