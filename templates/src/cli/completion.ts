import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, type Program, usageError } from "./command.js";
import { type Choice, choicesFor } from "./choices.js";
import { SCRIPTS } from "./completion-scripts.js";
import { lines } from "./text.js";

const SHELLS = Object.keys(SCRIPTS).join("|");

export function completionOf(program: Program): Command {
  return {
    name: "completion",
    usage: SHELLS,
    summary: "complete commands, methods and parameters in your shell",
    details: `Prints what the shell sources:

  source <(${BIN} completion bash)    # in ~/.bashrc
  source <(${BIN} completion zsh)     # in ~/.zshrc
  ${BIN} completion fish | source     # in ~/.config/fish/config.fish`,
    options: { line: { value: "TEXT", help: "what may follow this line, as the sourced script asks" } },
    run: (input) => runCompletion(input, program),
  };
}

async function runCompletion({ args, values }: Input, program: Program): Promise<Outcome> {
  const [shell = "", ...others] = args;
  if (!Object.hasOwn(SCRIPTS, shell) || others.length > 0) throw usageError(`give one of ${SHELLS}`);
  const { line } = values;
  if (line === undefined) return { out: SCRIPTS[shell] as string, code: 0 };
  const { typed, choices } = await choicesFor(line, program);
  const cut = shell === "bash" ? behindBreak(typed) : 0;
  const found = choices.filter(({ word }) => word.startsWith(typed)).map((choice) => told(choice, cut));
  return { out: found.length > 0 ? lines(found) : "", code: 0 };
}

function told({ word, about }: Choice, cut: number): string {
  return word.slice(cut) + (about === undefined ? "" : `\t${about}`);
}

/** bash breaks words at = and : too, and completes what stands behind the last one. */
function behindBreak(typed: string): number {
  return Math.max(typed.lastIndexOf("="), typed.lastIndexOf(":")) + 1;
}
