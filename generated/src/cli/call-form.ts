import type { ApiData } from "../data/api.js";
import { near, question } from "../data/near.js";
import { type Input, usageError } from "./command.js";
import { limitOf } from "./limit.js";
import { type List, listOf } from "./rows.js";
import { short } from "./text.js";

/** How an answer is printed. */
export interface CallForm {
  readonly kind: "text" | "json" | "jsonl" | "table" | "curl";
  /** Rows of all pages, this many at most; `undefined`: one answer. */
  readonly rows: number | undefined;
  /** Paths of the members that are shown. */
  readonly columns: readonly string[] | undefined;
  /** With `curl`: session and sign are shown. */
  readonly reveal: boolean;
}

/** @throws CliError for options that exclude each other */
export function callForm({ flags, values }: Input): CallForm {
  const kinds = (["json", "jsonl", "table", "curl"] as const).filter((kind) => flags.has(kind));
  if (kinds.length > 1) throw usageError(`--${kinds.join(" and --")} exclude each other`);
  const columns = columnsOf(values["columns"]);
  const [kind = columns ? "table" : "text"] = kinds;
  const reveal = flags.has("reveal");
  const isPaged = flags.has("paginate") || values["limit"] !== undefined;
  if (columns && kind !== "table" && kind !== "jsonl") throw usageError("--columns goes with --table or --jsonl");
  if (reveal && kind !== "curl") throw usageError("--reveal goes with --curl");
  if (isPaged && kind === "curl") throw usageError("--curl shows one call: leave --paginate and --limit out");
  return { kind, rows: isPaged ? limitOf(values["limit"], Infinity) : undefined, columns, reveal };
}

function columnsOf(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const columns = text.split(",").map((one) => one.trim());
  if (columns.includes("")) throw usageError(`--columns ${short(text)} has an empty name`);
  return columns;
}

/** The list whose rows are printed, where the form is one of rows. @throws CliError where the answer has none */
export function tableList(form: CallForm, name: string, api: ApiData | undefined): List | undefined {
  const { kind, rows, columns } = form;
  if (kind !== "table" && kind !== "jsonl" && rows === undefined) return undefined;
  const asked = kind === "text" || kind === "json" ? "paginate" : kind;
  if (rows !== undefined && !api?.pagination) throw usageError(`${api?.method ?? name} has no pages`);
  const list = api && listOf(api);
  if (!list) throw usageError(`the answer of ${api?.method ?? name} has no list for --${asked}`);
  for (const column of columns ?? []) checkColumn(list, column);
  return list;
}

/** What no document tells of may be there; a slip is questioned. */
function checkColumn(list: List, path: string): void {
  let fields: List["fields"] | undefined = list.fields;
  for (const step of path.split(".")) {
    const names = (fields ?? []).map(({ name }) => name);
    const alike = names.includes(step) ? [] : near(step, names);
    if (alike.length > 0) throw usageError(`the rows have no ${short(path)}${question(alike)}`);
    fields = fields?.find(({ name }) => name === step)?.fields;
  }
}
