import { readFileSync } from "node:fs";
import { type ReadStdin, usageError } from "./command.js";

/** Whether an argument stands for a text elsewhere: `@FILE`, `@-` or `-`, which is standard input. */
export function isSource(arg: string): boolean {
  return arg === "-" || (arg.startsWith("@") && arg.length > 1);
}

/** @throws CliError for a file that cannot be read */
export async function readSource(arg: string, stdin: ReadStdin): Promise<string> {
  if (arg === "-" || arg === "@-") return stdin("always");
  try {
    return readFileSync(arg.slice(1), "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw usageError(`cannot read ${arg.slice(1)}: ${(error as Error).message}`);
  }
}
