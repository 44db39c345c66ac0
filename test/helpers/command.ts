import { vi } from "vitest";
import { type Command, runCommand } from "../../generator/cli/command.ts";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the generator in this process, in a folder, and catches what it prints. */
export async function runHere(command: Command, args: readonly string[], folder = "."): Promise<Ran> {
  const printed = { log: [] as string[], error: [] as string[] };
  for (const stream of ["log", "error"] as const) {
    vi.spyOn(console, stream).mockImplementation((text: string) => void printed[stream].push(text));
  }
  const home = process.cwd();
  process.chdir(folder);
  try {
    const status = await runCommand(command, args);
    return { status, stdout: printed.log.join("\n"), stderr: printed.error.join("\n") };
  } finally {
    process.chdir(home);
    vi.restoreAllMocks();
  }
}
