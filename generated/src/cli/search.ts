import { findApi } from "../data/read.js";
import { BIN } from "../package.js";
import { type Found, openSearch } from "../search/engine.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { limitOf } from "./limit.js";
import { readIndex } from "./read-index.js";
import { labelled, table } from "./table.js";
import type { Terminal } from "./terminal.js";
import { json, lines, printable, short } from "./text.js";

export const search: Command = {
  name: "search",
  usage: "WORD... [--limit N] [--brief|--json]",
  summary: "find APIs, fields, error codes, tasks and guides by Chinese words, pinyin, names or codes",
  details: `The best come first, and what has all words before what has some of them; the site's search answers the same.

  ${BIN} search ${EXAMPLE.word}
  ${BIN} search ${EXAMPLE.method}
  ${BIN} search isv.permission-api-package-limit`,
  options: {
    limit: { value: "N", help: "at most N results; default 30" },
    brief: { help: "the names alone, one a line" },
    json: { help: "the results as JSON" },
  },
  run: runSearch,
};

function runSearch({ args, flags, values, terminal }: Input): Outcome {
  const text = args.join(" ").trim();
  if (text === "") throw usageError("search for what? Give a word");
  const form = formOf(flags);
  const found = searchIn()(text, limitOf(values["limit"], 30));
  const out = print(found, form, terminal);
  if (found.length > 0) return { out, code: 0 };
  const err = `nothing has ${printable(short(text))} in it; try a word of a title (${EXAMPLE.word}), its pinyin, a method, a field or an error code`;
  return { out: form === "json" ? out : "", err, code: 1 };
}

function print(found: readonly Found[], form: Form, terminal: Terminal): string {
  if (form === "json") return json(found.map(data));
  if (form === "brief") return lines(found.map(({ name }) => printable(name)));
  return lines(table(found.map(row), "", labelled(terminal)));
}

/** Opened once: whoever serves a model is asked more than once. */
let opened: ReturnType<typeof openSearch> | undefined;

function searchIn(): ReturnType<typeof openSearch> {
  return (opened ??= openSearch(readIndex()));
}

type Form = "text" | "brief" | "json";

function formOf(flags: ReadonlySet<string>): Form {
  if (flags.has("brief") && flags.has("json")) throw usageError("--brief and --json exclude each other");
  return flags.has("json") ? "json" : flags.has("brief") ? "brief" : "text";
}

/** The name first, as scripts take it; what is no API says what it is. */
function row({ kind, name, title }: Found): string[] {
  const remark = kind === "api" ? (findApi(name)?.deprecated === undefined ? "" : "deprecated") : LABELS[kind];
  return [kind === "name" ? "-" : printable(name), `${printable(title)}${remark && `  (${remark})`}`];
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
