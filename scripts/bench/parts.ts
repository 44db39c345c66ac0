import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../check-package/app.ts";
import { packPackage } from "../check-package/pack.ts";
import { measureCalls } from "./calls/index.ts";
import type { Context } from "./context.ts";
import { measureCoverage } from "./coverage.ts";
import { measureGeneration } from "./generation/index.ts";
import { firstLine } from "./interleaved.ts";
import { compileNative } from "./native.ts";
import { runProbe } from "./probe.ts";
import type { Row } from "./row.ts";
import { measureStart } from "./start/index.ts";
import { measureUse } from "./use/index.ts";

type Part = (context: Context) => Row[] | Promise<Row[]>;

function measureDecode({ isQuick, peers = "" }: Context): Promise<Row[]> {
  if (peers !== "") compileNative(peers);
  return runProbe("decode", isQuick ? "3" : "9", isQuick ? "20" : "300", peers);
}

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  sign: [({ isQuick }) => runProbe("sign", isQuick ? "3" : "9", isQuick ? "5000" : "20000")],
  decode: [measureDecode],
  calls: [measureCalls],
  start: [measureStart],
  use: [measureUse],
  generation: [measureCoverage, measureGeneration],
};

export const PART_NAMES = Object.keys(PARTS);

async function installApp(scratch: string, progress: Context["progress"]): Promise<string> {
  progress("package: built, packed and installed");
  const { tarball } = await packPackage(scratch);
  return createApp(scratch, tarball);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The rows of parts, one after the other, each in a folder of its own. */
export async function measureParts(names: readonly string[], run: Omit<Context, "installed">): Promise<Row[]> {
  const rows: Row[] = [];
  const installed = once(() => installApp(run.scratch, run.progress));
  for (const name of names) {
    run.progress(name);
    const scratch = join(run.scratch, name);
    mkdirSync(scratch);
    for (const part of PARTS[name] ?? []) rows.push(...(await measurePart(name, part, { ...run, scratch, installed })));
  }
  return rows;
}

/** A part that breaks is a row that says so. */
async function measurePart(name: string, part: Part, context: Context): Promise<Row[]> {
  try {
    return await part(context);
  } catch (error) {
    return [{ name, failure: firstLine(error) }];
  }
}
