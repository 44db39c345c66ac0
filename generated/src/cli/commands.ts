import { didYouMean } from "../data/near.js";
import { type CliError, type Command, type Program, usageError } from "./command.js";
import { short } from "./text.js";

/** Each is loaded when it is asked for: what searches and what serves takes longer to load than most commands to run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  search: async () => (await import("./search.js")).search,
  show: async () => (await import("./show.js")).show,
  call: async () => (await import("./call.js")).call,
  sign: async () => (await import("./sign.js")).sign,
  errors: async () => (await import("./errors.js")).errors,
  login: async () => (await import("./login.js")).login,
  completion: async () => (await import("./completion.js")).completionOf(PROGRAM),
  mcp: async () => (await import("./mcp.js")).mcp,
};

export const PROGRAM: Program = {
  names: Object.keys(COMMANDS),
  async load(name) {
    if (!Object.hasOwn(COMMANDS, name)) throw unknown(name);
    return (COMMANDS[name] as () => Promise<Command>)();
  },
};

function unknown(name: string): CliError {
  const isOption = name.startsWith("-");
  const known = isOption ? ["--help", "--version"] : PROGRAM.names;
  return usageError(`unknown ${isOption ? "option" : "command"} ${short(name)}${didYouMean(name, known)}`);
}
