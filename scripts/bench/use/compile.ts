import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type Contender, interleaved, type Rounds } from "../interleaved.ts";
import { runMeasured, type Used, usedWords } from "../measured-process.ts";
import { withRounds } from "../rounds.ts";
import { type Row, rowsOf } from "../row.ts";
import type { Consumer } from "./consumers.ts";
import { firstDiagnostics } from "./tsserver.ts";

/** TypeScript's folder below another one's `node_modules`. */
export function typescriptOf(folder: string): string {
  return join(createRequire(resolve(folder, "package.json")).resolve("typescript/package.json"), "..");
}

/** What one API costs the compiler, beside an app that uses nothing. */
export async function measureCompile(
  consumers: readonly Consumer[],
  typescript: string,
  version: string,
  rounds: Rounds,
): Promise<Row[]> {
  const contenders = consumers.map(({ name, dir, knownErrors }): Contender<Used> => {
    const mayFail = (said: string) => knownErrors !== undefined && hasNoErrorBut(knownErrors, said);
    const program = { args: [join(typescript, "bin/tsc"), "-p", dir], mayFail };
    return { name, run: () => runMeasured(program) };
  });
  const about = { subject: `tsc ${version}`, base: baseOf(consumers) };
  return rowsOf(await interleaved(withRounds(contenders, about), rounds), {
    ...about,
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
  const about = { subject: `tsserver ${version}, first diagnostics`, base: baseOf(consumers) };
  const found = await interleaved(withRounds(contenders, about), rounds);
  return rowsOf(found, { ...about, value: (ms) => ms, unit: "ms" });
}

/** Whether all that a compiler refuses is of one kind. */
export function hasNoErrorBut(known: RegExp, said: string): boolean {
  const errors = said.split("\n").filter((line) => line.includes("error TS"));
  return errors.length > 0 && errors.every((line) => known.test(line));
}

function baseOf(consumers: readonly Consumer[]): (name: string) => string | undefined {
  return (name) => consumers.find((consumer) => consumer.name === name)?.base;
}
