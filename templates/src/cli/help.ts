import { BIN } from "../package.js";
import type { Command } from "./command.js";
import { TITLE } from "./examples.js";
import { fold } from "./fold.js";
import { labelled, table } from "./table.js";
import { type Terminal, textWidth, tinted } from "./terminal.js";
import { lines } from "./text.js";

export function programHelp(commands: readonly Command[], terminal: Terminal): string {
  const rows = commands.map(({ name, summary }) => [name, summary]);
  return lines(
    `${tinted(terminal, "title", BIN)} - ${TITLE} of the Taobao open platform at hand`,
    "",
    `usage: ${BIN} COMMAND ...`,
    "",
    table(rows, "  ", labelled({ ...terminal, width: textWidth(terminal) })),
    "",
    paragraphs(
      `${BIN} help COMMAND tells more; ${BIN} --version prints the version.\n\n` +
        "Exit codes: 0 done, 1 not found or refused by the platform, 2 the command line is wrong.",
      terminal,
    ),
  );
}

export function commandHelp({ name, usage, summary, details, options }: Command, terminal: Terminal): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    help,
  ]);
  return lines(
    fold(`usage: ${BIN} ${name} ${usage}`, terminal.width),
    "",
    fold(summary, terminal.width),
    "",
    paragraphs(details, terminal),
    "",
    table([...rows, ["--help", "this text"]], "  ", labelled({ ...terminal, width: textWidth(terminal) })),
  );
}

/** Paragraphs are folded; what is indented is an example and stays as it is. */
function paragraphs(text: string, terminal: Terminal): string[] {
  return text
    .split("\n\n")
    .flatMap((one, i) => [
      ...(i > 0 ? [""] : []),
      ...(one.startsWith(" ") ? one.split("\n") : fold(one.replaceAll("\n", " "), textWidth(terminal))),
    ]);
}
