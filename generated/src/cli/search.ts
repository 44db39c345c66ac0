import { readFileSync } from "node:fs";
import { findApi } from "../data/read.js";
import { BIN } from "../package.js";
import { type Found, openSearch, type SearchIndex } from "../search/engine.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { json, lines, printable, table } from "../data/text.js";

export const search: Command = {
  name: "search",
  usage: "WORD... [--limit N] [--json]",
  summary: "find APIs, fields, error codes, tasks and guides by Chinese words, pinyin, names or codes",
  details: `The best come first, and what has all words before what has some of them; the site's search answers the same.

  ${BIN} search ${EXAMPLE.word}
  ${BIN} search ${EXAMPLE.method}
  ${BIN} search isv.permission-api-package-limit`,
  options: {
    limit: { value: "N", help: "at most N results; default 30" },
    json: { help: "the results as JSON" },
  },
  run: runSearch,
};

function runSearch({ args, flags, values }: Input): Outcome {
  const text = args.join(" ").trim();
  if (text === "") throw usageError("search for what? Give a word");
  const found = openSearch(readIndex())(text, limitOf(values["limit"]));
  const out = flags.has("json") ? json(found.map(data)) : lines(table(found.map(row)));
  if (found.length > 0) return { out, code: 0 };
  const err = `nothing has ${text} in it; try a word of a title (${EXAMPLE.word}), its pinyin, a method, a field or an error code`;
  return { out: flags.has("json") ? out : "", err, code: 1 };
}

/** Beside the folders of the built modules; `npm run build` writes it. */
function readIndex(): SearchIndex {
  return JSON.parse(readFileSync(new URL("../search.json", import.meta.url), "utf8")) as SearchIndex;
}

function limitOf(text = "30"): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw usageError(`--limit ${text} is no number from 1 to 9999`);
  return Number(text);
}

/** The name first, as scripts take it; what is no API says what it is. */
function row({ kind, name, title }: Found): string[] {
  const remark = kind === "api" ? (findApi(name)?.deprecated === undefined ? "" : "(deprecated)") : `(${LABELS[kind]})`;
  return [kind === "name" ? "-" : printable(name), printable(title), remark];
}

const LABELS = {
  name: "its name only",
  field: "field",
  error: "error code",
  guide: "guide of the site",
  task: "task",
  role: "role",
} as const;

function data({ kind: type, name, title, url }: Found): object {
  const api = type === "api" ? findApi(name) : undefined;
  if (!api) return { type, name, title, url };
  const { method, request, summary, session, kind, deprecated } = api;
  return {
    type,
    name,
    title,
    url,
    method,
    request,
    summary,
    session,
    kind,
    ...(deprecated !== undefined && { deprecated }),
  };
}
