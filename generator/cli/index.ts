/** The generator's commands by name. What a command needs is loaded when it is called. */
import { type Command, defineCommand, start, UsageError } from "./command.ts";

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import("./generate.ts")).generateCommand,
  lint: async () => (await import("./lint.ts")).lintCommand,
  pull: async () => (await import("./pull.ts")).pullCommand,
  update: async () => (await import("./update.ts")).updateCommand,
  transcribe: async () => (await import("./transcribe.ts")).transcribeCommand,
  drift: async () => (await import("./drift.ts")).driftCommand,
  changes: async () => (await import("./changes.ts")).changesCommand,
};

/** What is run when none of them is named. */
const NO_COMMAND = defineCommand({
  usage: `npm run ${Object.keys(COMMANDS).join("|")} [-- OPTIONS]; each tells its own with --help`,
  operands: Infinity,
  run(_, [name]) {
    throw new UsageError(name === undefined ? "no command is named" : `unknown command: ${name}`);
  },
});

const [name = "", ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) await start(await load(), args);
else await start(NO_COMMAND);
