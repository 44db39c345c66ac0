import { BIN, VERSION } from "../package.js";
import { masked, secretFinder } from "../runtime/errors/mask.js";
import { CliError, type Env, type Outcome, outcomeOf, type ReadStdin, usageError, type Write } from "./command.js";
import { PROGRAM } from "./commands.js";
import { commandHelp, programHelp } from "./help.js";
import { parseCommand } from "./parse.js";
import type { Terminal } from "./terminal.js";
import { printable } from "./text.js";

/** What a command line runs in. */
export interface Shell {
  readonly env: Env;
  readonly stdin: ReadStdin;
  readonly terminal: Terminal;
  readonly out: Write;
  readonly err: Write;
}

/** Runs a command line; its exit code. The app's secret is in nothing that is written, whatever it was typed into. */
export async function main(argv: readonly string[], shell: Shell): Promise<Outcome["code"]> {
  const find = secretFinder([shell.env["TOP_APP_SECRET"]]);
  const hidden = (write: Write) => (text: string) => write(masked(text, find));
  const write = hidden(shell.out);
  const { out, err, code } = await outcomeOfLine(argv, shell, write);
  if (out) await write(out);
  if (err) await hidden(shell.err)(`${BIN}: ${err}\n`);
  return code;
}

async function outcomeOfLine(argv: readonly string[], shell: Shell, write: Write): Promise<Outcome> {
  try {
    return await dispatch(argv, shell, write);
  } catch (error) {
    if (error instanceof CliError) return { err: printable(error.message), code: error.code };
    return { err: printable(`unexpected ${String(error)}`), code: 1 };
  }
}

async function dispatch([name, ...rest]: readonly string[], shell: Shell, write: Write): Promise<Outcome> {
  if (name === undefined || name === "--help" || name === "-h") return helpOn([], shell);
  if (name === "help") return helpOn(rest, shell);
  if (name === "--version") return { out: `${VERSION}\n`, code: 0 };
  const command = await PROGRAM.load(name);
  const input = parseCommand(command, rest, shell);
  if (input.flags.has("help")) return helpOn([name], shell);
  return outcomeOf(await command.run(input), write);
}

async function helpOn([name, ...others]: readonly string[], { terminal }: Shell): Promise<Outcome> {
  if (others.length > 0) throw usageError("help takes one COMMAND");
  const out =
    name === undefined
      ? programHelp(await Promise.all(PROGRAM.names.map(PROGRAM.load)), terminal)
      : commandHelp(await PROGRAM.load(name), terminal);
  return { out, code: 0 };
}
