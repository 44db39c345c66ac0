import { readFileSync } from "node:fs";
import { BIN } from "../package.js";
import { masked, secretFinder } from "../runtime/errors/mask.js";
import { call } from "./call.js";
import { CliError, type Command, type Env, type Outcome, type ReadStdin, usageError } from "./command.js";
import { errors } from "./errors.js";
import { commandHelp, programHelp } from "./help.js";
import { didYouMean } from "../data/near.js";
import { mcp } from "./mcp.js";
import { parseCommand } from "./parse.js";
import { search } from "./search.js";
import { show } from "./show.js";
import { sign } from "./sign.js";
import { printable } from "../data/text.js";

const COMMANDS: readonly Command[] = [search, show, call, sign, errors, mcp];

/** What a command line prints, and its exit code. The app's secret is in neither, whatever it was typed into. */
export async function main(argv: readonly string[], env: Env, stdin: ReadStdin = async () => ""): Promise<Outcome> {
  const { out = "", err = "", code } = await outcomeOf(argv, env, stdin);
  const find = secretFinder([env["TOP_APP_SECRET"]]);
  const hide = (text: string) => masked(text, find);
  return { out: hide(out), err: err === "" ? "" : `${BIN}: ${hide(err)}\n`, code };
}

async function outcomeOf(argv: readonly string[], env: Env, stdin: ReadStdin): Promise<Outcome> {
  try {
    return await dispatch(argv, env, stdin);
  } catch (error) {
    if (error instanceof CliError) return { err: printable(error.message), code: error.code };
    return { err: printable(`unexpected ${String(error)}`), code: 1 };
  }
}

function dispatch([name, ...rest]: readonly string[], env: Env, stdin: ReadStdin): Outcome | Promise<Outcome> {
  if (name === undefined || name === "--help" || name === "-h") return { out: programHelp(COMMANDS), code: 0 };
  if (name === "help") return helpOn(rest);
  if (name === "--version") return { out: `${version()}\n`, code: 0 };
  const command = commandOf(name);
  const input = parseCommand(command, rest, env, stdin);
  return input.flags.has("help") ? { out: commandHelp(command), code: 0 } : command.run(input);
}

function helpOn([name, ...others]: readonly string[]): Outcome {
  if (others.length > 0) throw usageError("help takes one COMMAND");
  return { out: name === undefined ? programHelp(COMMANDS) : commandHelp(commandOf(name)), code: 0 };
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw unknown(name);
  return command;
}

function unknown(name: string): CliError {
  const isOption = name.startsWith("-");
  const known = isOption ? ["--help", "--version"] : COMMANDS.map((one) => one.name);
  return usageError(`unknown ${isOption ? "option" : "command"} ${name}${didYouMean(name, known)}`);
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
