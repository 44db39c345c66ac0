import { usageError } from "./command.js";
import { short } from "./text.js";

/** How many at most. @throws CliError for what is no such number */
export function limitOf(text: string | undefined, initial: number): number {
  if (text === undefined) return initial;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw usageError(`--limit ${short(text)} is no number from 1 to 999999999`);
  return Number(text);
}
