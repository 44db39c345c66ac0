/** What a command is. Commands take values and return values; `index.ts` alone writes and exits. */

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
  run(input: Input): Outcome | Promise<Outcome>;
}

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
}

export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  /** 0: done; 1: no such thing, or the platform refused; 2: the command line is wrong. */
  readonly code: 0 | 1 | 2;
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
