import { parseArgs } from "node:util";
import { type Command, type Input, usageError } from "./command.js";
import { didYouMean } from "../data/near.js";
import { short } from "./text.js";

/** What a command line runs in, as commands see it. */
type Surroundings = Pick<Input, "env" | "stdin" | "terminal">;

/**
 * Options and arguments of one command.
 *
 * @throws CliError for an unknown option, and for a value that is missing, superfluous or given twice
 */
export function parseCommand(command: Command, argv: readonly string[], around: Surroundings): Input {
  const { env, stdin, terminal } = around;
  const { positionals, tokens } = parse(command, argv);
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.value === undefined) flags.add(token.name);
    else if (Object.hasOwn(values, token.name)) throw usageError(`--${token.name} is given twice`);
    else values[token.name] = unmarked(token.value);
  }
  return { args: positionals.map(unmarked), flags, values, env, stdin, terminal };
}

function parse(command: Command, argv: readonly string[]) {
  const options: Record<string, ParseArgsOption> = { help: { type: "boolean", short: "h" } };
  for (const [name, { value }] of Object.entries(command.options)) {
    options[name] = { type: value === undefined ? "boolean" : "string" };
  }
  try {
    return parseArgs({ args: withShortGroups(argv), options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usageError(reasonOf(error, Object.keys(command.options)));
  }
}

/** Node copies all arguments for each letter of a group of short options, such as `-abc`; the first that is none is told. */
function withShortGroups(argv: readonly string[]): string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.map((arg, i) => {
    if (i >= end) return arg;
    return /^-\d+$/.test(arg) ? MARK + arg : /^-[^-]/.test(arg) ? arg.slice(0, 100) : arg;
  });
}

/** Stands before a negative number, which is no option; no argument of a program has it. */
const MARK = "\u0000";

function unmarked(arg: string): string {
  return arg.startsWith(MARK) ? arg.slice(MARK.length) : arg;
}

interface ParseArgsOption {
  type: "string" | "boolean";
  short?: string;
}

/** Node's words, on one line. */
function reasonOf(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (unknown !== undefined)
    return `unknown option ${short(unknown)}${didYouMean(unknown, withDashes([...known, "help"]))}`;
  const [, ambiguous] = /^Option '(?:-\w, )?(--[^' ]+)(?: [^']*)?' argument is ambiguous/.exec(message) ?? [];
  if (ambiguous !== undefined)
    return `${ambiguous} needs a value; one that starts with - is written ${ambiguous}=VALUE`;
  return message.split("\n", 1)[0] ?? message;
}

function withDashes(names: readonly string[]): string[] {
  return names.map((name) => `--${name}`);
}
