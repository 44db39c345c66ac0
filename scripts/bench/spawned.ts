import { spawnSync } from "node:child_process";
import { interleaved, type Stat, stat } from "./stats.ts";

export interface Command {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Runs before each time, unmeasured. */
  readonly before?: () => void;
}

/** Milliseconds that each Node command takes over the first of them, round by round; the first is left out. */
export async function overFirst([first, ...rest]: readonly Command[], rounds: number): Promise<Map<string, Stat>> {
  if (!first) return new Map();
  const runs = [first, ...rest].map((command) => [command.name, () => run(command)] as const);
  const found = await interleaved(Object.fromEntries(runs), rounds);
  const base = found[first.name] ?? [];
  const over = (name: string) => stat((found[name] ?? []).map((ms, round) => ms - (base[round] ?? NaN)));
  return new Map(rest.map(({ name }) => [name, over(name)]));
}

/** Milliseconds that a Node command takes. */
export function run({ name, args, cwd, before }: Command): number {
  before?.();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed: ${stdout}${stderr}`);
  return performance.now() - start;
}
