import { vi } from "vitest";
import { type Command, runCommand } from "../../generator/cli/command.ts";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const HOME = process.cwd();

/** Runs a command of the generator in this process, in a folder, and catches what it prints. One at a time: the folder is the process's. */
export async function runHere(command: Command, args: readonly string[], folder = "."): Promise<Ran> {
  if (process.cwd() !== HOME) throw new Error("another command still runs: await it first");
  const printed = { log: [] as string[], error: [] as string[] };
  for (const stream of ["log", "error"] as const) {
    vi.spyOn(console, stream).mockImplementation((text: string) => void printed[stream].push(text));
  }
  process.chdir(folder);
  try {
    const status = await runCommand(command, args);
    return { status, stdout: printed.log.join("\n"), stderr: printed.error.join("\n") };
  } finally {
    process.chdir(HOME);
    vi.restoreAllMocks();
  }
}
