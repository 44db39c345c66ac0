import { allApis } from "../data/read.js";
import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { type Hit, rank } from "./rank.js";
import { json, lines, printable, table } from "./text.js";

export const search: Command = {
  name: "search",
  usage: "WORD... [--json]",
  summary: "find APIs by Chinese words, method, class, field names or error codes",
  details: `Every WORD must be found. The best come first: title, summary, method, field, error code.

  ${BIN} search ${EXAMPLE.word}
  ${BIN} search ${EXAMPLE.method}`,
  options: { json: { help: "the hits as JSON" } },
  run: runSearch,
};

function runSearch({ args, flags }: Input): Outcome {
  const words = [...new Set(args.flatMap((arg) => arg.split(/\s+/)).filter((word) => word !== ""))];
  if (words.length === 0) throw usageError("search for what? Give a word");
  const hits = rank(allApis(), words);
  const err = hits.length === 0 ? { err: `nothing has ${words.join(" and ")} in it` } : {};
  const out = flags.has("json") ? json(hits.map(hitData)) : lines(table(hits.map(hitRow)));
  return { out: hits.length === 0 && !flags.has("json") ? "" : out, ...err, code: hits.length === 0 ? 1 : 0 };
}

/** The place is told where the line does not show it. */
function hitRow({ api, places }: Hit): string[] {
  const hidden = places.filter((place) => !["title", "method"].includes(place));
  const deprecated = api.deprecated === undefined ? [] : ["deprecated"];
  const remarks = [...hidden, ...deprecated];
  return [api.method, printable(api.title), ...(remarks.length > 0 ? [`(${remarks.join(", ")})`] : [])];
}

function hitData({ api, places }: Hit): object {
  const { method, request, title, summary, session, kind, deprecated } = api;
  return { method, request, title, summary, session, kind, ...(deprecated !== undefined && { deprecated }), places };
}
