import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./row.ts";

/** A Node program and how it is started. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Folders that its commands are looked for in first. */
  readonly path?: string;
  /** Milliseconds. Default 2 minutes. */
  readonly timeout?: number;
  /** Whether it may have said this and ended with an exit code. Default: never, that is a failure. */
  readonly mayFail?: (said: string) => boolean;
}

/** What a program has used, and those that it has started. */
export interface Used {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of the greatest process. */
  readonly peakMb: number;
}

const PRELOAD = resolve("scripts/bench/usage.cjs");
const TWO_MINUTES = 120_000;

/**
 * Milliseconds that a Node program takes from its start to its end.
 *
 * @throws Error with its words when it fails or takes too long
 */
export function runTimed(program: Program, variables = {}): number {
  const { args, cwd = ".", path, timeout = TWO_MINUTES, mayFail } = program;
  const env = { ...process.env, ...variables, ...(path !== undefined && { PATH: `${path}:${process.env["PATH"]}` }) };
  const start = performance.now();
  const done = spawnSync(process.execPath, args, {
    cwd,
    env,
    timeout,
    killSignal: "SIGKILL",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const wallMs = performance.now() - start;
  if (wallMs >= timeout) throw new Error(`not done after ${timeout / 1000} s`);
  const said = `${done.stderr}${done.stdout}`.trim();
  if (done.status === null || (done.status !== 0 && !mayFail?.(said))) {
    throw new Error(said || `ended with ${done.status}`);
  }
  return wallMs;
}

/** The same, and what it has used: measuring that loads a little into each of its processes. */
export function runMeasured(program: Program): Used {
  const dir = mkdtempSync(join(tmpdir(), "tbk-sdk-usage-"));
  const report = join(dir, "used.jsonl");
  try {
    const wallMs = runTimed(program, { NODE_OPTIONS: `--require "${PRELOAD}"`, BENCH_USAGE: report });
    return { wallMs, ...sum(readFileSync(report, "utf8")) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function sum(report: string): Omit<Used, "wallMs"> {
  const processes = report
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly cpuMs: number; readonly peakMb: number });
  return {
    cpuMs: processes.reduce((all, { cpuMs }) => all + cpuMs, 0),
    peakMb: Math.max(...processes.map(({ peakMb }) => peakMb)),
  };
}

/** Wall time and peak memory in words. */
export function usedWords(samples: readonly Used[]): string {
  const wall = median(samples, ({ wallMs }) => wallMs);
  return `${wall.toFixed(0)} ms wall, peak ${median(samples, ({ peakMb }) => peakMb).toFixed(0)} MB`;
}
