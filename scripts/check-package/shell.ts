import { spawnSync } from "node:child_process";

export interface Ran {
  readonly ok: boolean;
  /** Standard output. */
  readonly out: string;
  /** Both streams, for a person. */
  readonly all: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. Default 10 minutes. */
  readonly timeout?: number;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Ran {
  const { cwd, env, timeout = 600_000 } = options;
  const done = spawnSync(command, args, {
    cwd,
    timeout,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  const failure = done.error ? `${done.error.message}\n` : "";
  return { ok: done.status === 0, out: done.stdout ?? "", all: `${failure}${done.stdout ?? ""}${done.stderr ?? ""}` };
}

/** Runs npm quietly in a folder. */
export function npm(cwd: string, ...args: string[]): Ran {
  return run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd });
}
