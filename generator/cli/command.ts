import { parseArgs, type ParseArgsConfig } from "node:util";
import { type Diagnostic, formatDiagnostic } from "../diagnostics.ts";
import { flat } from "../flat.ts";
import { UserError } from "../user-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>["values"];

/** 0: done; 1: done, and something is wrong; 2: it cannot be done as asked; 3: stopped on the way, to be run again later. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A command of the project: all of them read their options, tell their usage and end in the same way. */
export interface Command<O extends Options = Options> {
  /** From `npm run` on; further lines explain it. */
  readonly usage: string;
  readonly options?: O;
  /** How many arguments it takes that are no options. Default: none. */
  readonly operands?: number;
  run(values: Values<O>, operands: readonly string[]): ExitCode | void | Promise<ExitCode | void>;
}

/** A wrong argument: the usage is shown below the message. */
export class UsageError extends UserError {}

/** Specs that nothing can be made of: what is wrong with them is told line by line. */
export class SpecError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("the specs are wrong");
    this.diagnostics = diagnostics;
  }
}

/** The command as it is given: its options are read off it. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** Runs a command as this process. */
export async function start<const O extends Options>(command: Command<O>, args = process.argv.slice(2)): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => failUnlessUnread(error, error.message));
  process.stderr.on("error", failUnlessUnread);
  const code = await runCommand(command, args);
  if (code !== 0) process.exitCode = code;
}

/** Runs a command. What is wrong with its arguments or with the system ends in one line, not in a stack. */
export async function runCommand<O extends Options>(command: Command<O>, args: readonly string[]): Promise<ExitCode> {
  const usage = `usage: ${command.usage}`;
  try {
    const { help, values, operands } = readArguments(command, args);
    if (!help) return (await command.run(values, operands)) ?? 0;
    console.log(usage);
    return 0;
  } catch (error) {
    for (const line of linesOf(error, usage)) console.error(line);
    return error instanceof UserError ? 2 : 1;
  }
}

/** @throws the error itself where it is a mistake of ours: its stack is needed */
function linesOf(error: unknown, usage: string): string[] {
  if (error instanceof SpecError) return error.diagnostics.map(formatDiagnostic);
  if (error instanceof UsageError) return [flat(error.message), usage];
  if (error instanceof UserError || isSystemError(error)) return [flat(error.message)];
  throw error;
}

/** @throws UsageError unless the option is a whole number, `most` at most */
export function wholeNumber(option: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new UsageError(`${option} ${text} is no whole number from 0 to ${most}`);
}

/** Options that name a file or a folder: an empty one, of a variable that is not set, would be the folder around it. */
const PATHS = ["spec", "out", "pages", "to", "cache", "templates", "documents"];

function readArguments<O extends Options>({ options, operands: most = 0 }: Command<O>, args: readonly string[]) {
  const known = { ...options, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parsed({ args: [...args], options: known, allowPositionals: most > 0 });
  const empty = PATHS.find((name) => values[name] === "");
  if (empty !== undefined) throw new UsageError(`--${empty} is empty`);
  if (positionals.includes("")) throw new UsageError("an argument is empty");
  if (positionals.length > most) throw new UsageError(`unexpected argument ${positionals[most]}`);
  return { help: values["help"] === true, values: values as Values<O>, operands: positionals };
}

function parsed(config: ParseArgsConfig) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence = ""] = String((error as Error).message).split(/\.\s/); // advice on values that begin with a dash follows
    throw new UsageError(sentence);
  }
}

/** A disk that is full, a file that may not be read or written: its message says what and where. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Whoever reads our output may stop reading: `| head` is no failure. */
function failUnlessUnread({ code }: NodeJS.ErrnoException, sentence?: string): void {
  if (code === "EPIPE") return;
  if (sentence !== undefined) console.error(sentence);
  process.exitCode ||= 1;
}
