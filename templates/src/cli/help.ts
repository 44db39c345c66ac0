import { BIN } from "../package.js";
import type { Command } from "./command.js";
import { TITLE } from "./examples.js";
import { lines, table } from "../data/text.js";

export function programHelp(commands: readonly Command[]): string {
  return lines(
    `${BIN} - ${TITLE} of the Taobao open platform at hand`,
    "",
    `usage: ${BIN} COMMAND ...`,
    "",
    table(
      commands.map(({ name, summary }) => [name, summary]),
      "  ",
    ),
    "",
    `${BIN} help COMMAND tells more; ${BIN} --version prints the version.`,
    "Exit codes: 0 done, 1 not found or refused by the platform, 2 the command line is wrong.",
  );
}

export function commandHelp({ name, usage, summary, details, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    help,
  ]);
  return lines(
    `usage: ${BIN} ${name} ${usage}`,
    "",
    summary,
    "",
    details,
    "",
    table([...rows, ["--help", "this text"]], "  "),
  );
}
