import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type Contender, interleaved, type Rounds } from "../interleaved.ts";
import { runMeasured, type Used, usedWords } from "../measured-process.ts";
import { type Row, rowsOf } from "../row.ts";
import type { Consumer } from "./consumers.ts";
import { firstDiagnostics } from "./tsserver.ts";

/** TypeScript's folder below another one's `node_modules`. */
export function typescriptOf(folder: string): string {
  return join(createRequire(resolve(folder, "package.json")).resolve("typescript/package.json"), "..");
}

const ASIDE_ROUNDS = 3;

/** What one API costs the compiler, beside an app that uses nothing. */
export async function measureCompile(
  consumers: readonly Consumer[],
  typescript: string,
  version: string,
  rounds: Rounds,
): Promise<Row[]> {
  const contenders = consumers.map(({ name, dir, hasErrors = false, isAside = false }): Contender<Used> => {
    const program = { args: [join(typescript, "bin/tsc"), "-p", dir], mayFail: hasErrors };
    return { name, rounds: isAside ? ASIDE_ROUNDS : rounds.rounds, run: () => runMeasured(program) };
  });
  return rowsOf(await interleaved(contenders, rounds), {
    subject: `tsc ${version}`,
    base: baseOf(consumers),
    // The native compiler is no Node program: what it uses is not told.
    ...(version.startsWith("5")
      ? { value: ({ cpuMs }) => cpuMs, unit: "ms CPU", notes: usedWords }
      : { value: ({ wallMs }) => wallMs, unit: "ms" }),
  });
}

/** How long an editor waits for the first squiggles after it has opened the app. */
export async function measureEditor(
  consumers: readonly Consumer[],
  typescript: string,
  version: string,
  rounds: Rounds,
): Promise<Row[]> {
  const contenders = consumers.map(({ name, file }): Contender<number> => {
    return { name, run: () => firstDiagnostics(join(typescript, "lib/tsserver.js"), file) };
  });
  return rowsOf(await interleaved(contenders, rounds), {
    subject: `tsserver ${version}, first diagnostics`,
    value: (ms) => ms,
    unit: "ms",
    base: baseOf(consumers),
  });
}

function baseOf(consumers: readonly Consumer[]): (name: string) => string | undefined {
  return (name) => consumers.find((consumer) => consumer.name === name)?.base;
}
