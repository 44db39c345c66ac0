/** What a command is. Commands take values and return values; `index.ts` alone writes and exits. */
import type { Terminal } from "./terminal.js";

/** An option of a command: a flag, or one that takes a value. */
interface Option {
  /** Name of the value in the help, such as `URL`; missing for a flag. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  /** Help below the options. */
  readonly details: string;
  readonly options: { readonly [name: string]: Option };
  run(input: Input): Outcome | Promise<Outcome> | Running;
}

/** All commands of the program. */
export interface Program {
  readonly names: readonly string[];
  /** @throws CliError for a name that is none */
  load(name: string): Promise<Command>;
}

/** What a command prints as it comes; at last how it ended. */
export type Running = AsyncGenerator<string, Outcome>;

/** Whoever takes what is printed, and is waited for. */
export type Write = (text: string) => void | Promise<void>;

export type Env = { readonly [name: string]: string | undefined };

/** The text of standard input; `if piped`: empty at once where nobody writes. */
export type ReadStdin = (when: "always" | "if piped") => Promise<string>;

/** A parsed command line. */
export interface Input {
  readonly args: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: { readonly [option: string]: string };
  readonly env: Env;
  readonly stdin: ReadStdin;
  readonly terminal: Terminal;
}

export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  /** 0: done; 1: no such thing, or the platform refused; 2: the command line is wrong. */
  readonly code: 0 | 1 | 2;
}

/** How a command ended; what it printed on the way is written. */
export async function outcomeOf(run: ReturnType<Command["run"]>, write: Write): Promise<Outcome> {
  if (!(Symbol.asyncIterator in run)) return run;
  for (;;) {
    const { done, value } = await run.next();
    if (done) return value;
    await write(value);
  }
}

/** Ends a command with one line. */
export class CliError extends Error {
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2) {
    super(message);
    this.code = code;
  }
}

/** The command line is wrong. */
export function usageError(message: string): CliError {
  return new CliError(message, 2);
}

/** What was asked for does not exist. */
export function notFound(message: string): CliError {
  return new CliError(message, 1);
}
