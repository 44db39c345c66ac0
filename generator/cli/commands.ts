import { type Command, defineCommand, start, UsageError } from "./command.ts";

/** Commands by name; what a command needs is loaded when it is called. */
type Commands = Readonly<Record<string, () => Promise<Command>>>;

export const COMMANDS: Commands = {
  generate: async () => (await import("./generate.ts")).generateCommand,
  lint: async () => (await import("./lint.ts")).lintCommand,
  pull: async () => (await import("./pull.ts")).pullCommand,
  update: async () => (await import("./update.ts")).updateCommand,
  transcribe: async () => (await import("./transcribe.ts")).transcribeCommand,
  drift: async () => (await import("./drift.ts")).driftCommand,
  changes: async () => (await import("./changes.ts")).changesCommand,
  new: async () => (await import("./new.ts")).newCommand,
};

/** Not every command is a script where the generator is installed; and `--` is npm's. */
function calledBy(program: string, command: Command): Command {
  if (program === "npm run") return command;
  const usage = command.usage.replace(/^npm run (\S+)( \[?)-- /, (_, name, gap) => `${program} ${name}${gap}`);
  return { ...command, usage };
}

/** Runs the command that this process is called with. `program` is what its usage begins with. */
export async function startNamed(commands: Commands, program: string): Promise<void> {
  const [name = "", ...args] = process.argv.slice(2);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return start(calledBy(program, await load()), args);
  const usage = `${program} ${Object.keys(commands).join("|")} ...; each tells its own with --help`;
  await start(
    defineCommand({
      usage,
      operands: Infinity,
      run(_, [unknown]) {
        throw new UsageError(unknown === undefined ? "no command is named" : `unknown command: ${unknown}`);
      },
    }),
  );
}
