import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { roundTimes } from "./medians.ts";
import { type Outcome, outcome, timing } from "./outcome.ts";
import { run } from "./shell.ts";

const BAR_MS = 15;
const ROUNDS = 21;

const ENTRIES = { root: "tbk-sdk", client: "tbk-sdk/client", "one API": "tbk-sdk/tbk/TbkScSocialCrowdGetRequest" };

/** Milliseconds that importing the package adds to an empty process at best, and whether it loads undici. */
export function checkImportTime(app: string): Outcome[] {
  const imports = Object.entries(ENTRIES).flatMap(([entry, specifier]) => [
    [`ESM ${entry}`, script(app, `${entry}.mjs`, `import "${specifier}";\n`)] as const,
    [`CJS ${entry}`, script(app, `${entry}.cjs`, `require("${specifier}");\n`)] as const,
  ]);
  const empty = [
    ["ESM empty", script(app, "empty.mjs", "export {};\n")] as const,
    ["CJS empty", script(app, "empty.cjs", "\n")] as const,
  ];
  const spawns = [...empty, ...imports].map(([name, path]) => {
    return [name, () => void run(process.execPath, [path], { cwd: app })] as const;
  });
  const ms = roundTimes(Object.fromEntries(spawns), ROUNDS, (times) => Math.min(...times));
  const times = imports.map(([name]) => {
    const over = (ms[name] ?? NaN) - (ms[`${name.slice(0, 3)} empty`] ?? NaN);
    return timing(`import, ${name}`, over <= BAR_MS, `${over.toFixed(1)} ms over an empty process (bar ${BAR_MS})`);
  });
  return [checkUndici(app), ...times];
}

function checkUndici(app: string): Outcome {
  const loading = Object.values(ENTRIES).filter((specifier) => loadsUndici(app, specifier) !== "false");
  const isSeen = loadsUndici(app, "undici") === "true";
  const figure = isSeen ? loading.join(" ") || "not loaded" : "cannot be seen";
  return outcome("undici at import", isSeen && loading.length === 0, figure);
}

/** undici is CommonJS, so it stands in that cache however it was loaded. */
function loadsUndici(app: string, specifier: string): string {
  const seen = `Object.keys(require.cache).some((path) => /node_modules.undici./.test(path))`;
  const text = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
await import("${specifier}");
console.log(${seen});
`;
  return run(process.execPath, [script(app, "probe.mjs", text)], { cwd: app }).out.trim();
}

function script(app: string, name: string, text: string): string {
  const path = join(app, `import-${name.replace(" ", "-")}`);
  writeFileSync(path, text);
  return path;
}
