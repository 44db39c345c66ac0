import type { TopError } from "../index.js";
import { findApi } from "../data/read.js";
import { BIN } from "../package.js";
import { table } from "./table.js";
import { lines, printable, shellWord } from "./text.js";

/** What went wrong, what to do, and the id to quote: one line each. */
export function failureText(error: TopError): string {
  const { method, message, hint, request_id } = error;
  const said = message.replace(`${method} (request_id ${request_id})`, () => method);
  const rows = [
    ...(hint?.split("\n") ?? []).map((line) => ["hint", printable(line)]),
    ...(request_id === undefined ? [] : [["request_id", printable(request_id)]]),
    ...more(error),
  ];
  return lines(printable(said), table(rows, "  ")).trimEnd();
}

/** The command that knows more of the error. */
function more(error: TopError): string[][] {
  const { code, sub_code } = error as { code?: unknown; sub_code?: unknown };
  if (error.kind === "signature") return [["more", `${BIN} sign KEY=VALUE... --expect SIGN`]];
  const known = sub_code || code;
  if (known === undefined || error.name === "TopRequestError") return [];
  const api = findApi(error.method) ? ` --api ${error.method}` : "";
  return [["more", `${BIN} errors ${shellWord(printable(String(known)))}${api}`]];
}
