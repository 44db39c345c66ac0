import type { Command } from "./command.js";
import { lines, table } from "./text.js";

export function programHelp(commands: readonly Command[]): string {
  return lines(
    "tbk - the APIs of Taobao's affiliate programme (淘宝客) at hand",
    "",
    "usage: tbk COMMAND ...",
    "",
    table(
      commands.map(({ name, summary }) => [name, summary]),
      "  ",
    ),
    "",
    "tbk COMMAND --help tells more; tbk --version prints the version.",
    "Exit codes: 0 done, 1 not found or refused by the platform, 2 the command line is wrong.",
  );
}

export function commandHelp({ name, usage, summary, details, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    help,
  ]);
  return lines(
    `usage: tbk ${name} ${usage}`,
    "",
    summary,
    "",
    details,
    "",
    table([...rows, ["--help", "this text"]], "  "),
  );
}
