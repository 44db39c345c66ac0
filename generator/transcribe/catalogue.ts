import { Document, isMap, isNode, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { plainValue } from "../load/value.ts";
import { lineEnd, lineStart } from "./merge/edits.ts";
import { formatted } from "./tidy.ts";

/** The keys of a row, as they are ordered. */
const KEYS = ["title", "method", "id", "status", "date"] as const;

interface Row {
  readonly title?: string;
  readonly method?: string;
  /** An interval where only its neighbours are known. */
  readonly id?: number | readonly (number | null)[];
  readonly status?: string;
  /** The day of a withdrawal. */
  readonly date?: string;
}

/** That the platform has taken an API away is a person's word. */
const WITHDRAWN = "withdrawn";

/** What a spec says of its row. */
interface CatalogueKeys extends Required<Pick<Row, "title" | "method">> {
  readonly id?: number;
  /** It has none. */
  readonly outside?: true;
}

/** What became of a row. */
interface RowChange {
  readonly text: string;
  /** The keys of one that was there and changed. */
  readonly keys: readonly string[];
}

interface Entry {
  row: Row;
  /** What stands in front of it: comments, blanks, the list's dash. */
  readonly before: string;
  /** As it is written; none where that is to be made anew. */
  text?: string | undefined;
  /** Written otherwise than the list is to be. */
  isOld?: true;
  /** The rest of its line. */
  readonly after: string;
}

/** The rows of a catalogue: its text is parsed once for all APIs of a run, and only rows that change are written anew. */
export class Catalogue {
  readonly #head: string;
  readonly #entries: Entry[];
  readonly #tail: string;
  readonly #eol: string;
  readonly #index = new RowIndex();
  /** By which rows are ordered, row by row: thousands are looked through for each that is new. */
  readonly #ids: number[];

  private constructor(text: string, list: YAMLSeq, rows: readonly (Row | null)[]) {
    const spans = list.items.map((node) => spanOf(text, node));
    const { start: first, end } = spans[0] ?? spanOf(text, list);
    this.#eol = text.includes("\r\n") ? "\r\n" : "\n";
    this.#head = text.slice(0, spans.length > 0 ? lineStart(text, first) : first);
    let at = this.#head.length;
    this.#entries = spans.map((span, index) => {
      const before = text.slice(at, span.start);
      at = Math.min(lineEnd(text, span.end) + 1, text.length);
      const after = text.slice(span.end, at);
      return {
        ...{ row: rows[index] ?? {}, before, text: text.slice(span.start, span.end) },
        after: after.endsWith("\n") ? after : after + this.#eol,
      };
    });
    this.#tail = spans.length > 0 ? text.slice(at) : text.slice(end).replace(/^\r?\n/, "");
    for (const entry of this.#entries) this.#index.add(entry);
    this.#ids = this.#entries.map(({ row }) => firstId(row));
  }

  /** None for a text that is no list. */
  static of(text: string): Catalogue | undefined {
    const document: Document = parseDocument(text);
    const { contents: list, errors } = document;
    if (errors.length > 0 || !isSeq(list)) return undefined;
    if (!list.flow || list.items.length === 0) return new Catalogue(text, list, document.toJS() as Row[]);
    // In brackets: as a list of lines, of which all are written anew with the first that changes.
    list.flow = false;
    const lines = Catalogue.of(document.toString({ lineWidth: 0 }));
    if (lines) for (const entry of lines.#entries) entry.isOld = true;
    return lines;
  }

  /**
   * Takes the row that lint asks for: one that only named the API is completed, one that differs is mended, a new one goes
   * where its id belongs. Undefined where nothing is to be done.
   */
  add(spec: string): RowChange | undefined {
    const { title, method, id, outside } = (plainValue(spec) ?? parse(spec)) as CatalogueKeys;
    if (outside) return undefined;
    const api = { title, method, ...(id !== undefined && { id }) };
    const entry = this.#index.find(api);
    if (!entry) {
      this.#insert({ ...api, status: "documented" });
      return { text: "+ row: added", keys: ["row"] };
    }
    const { row } = entry;
    const wanted: Row = { ...api, status: row.status === WITHDRAWN ? WITHDRAWN : "documented" };
    const changed = KEYS.filter((key) => key in wanted && row[key] !== wanted[key]);
    if (changed.length === 0) return undefined;
    this.#index.remove(entry);
    entry.row = { ...row, ...wanted };
    this.#ids[this.#entries.indexOf(entry)] = firstId(entry.row);
    delete entry.text;
    this.#index.add(entry);
    return { text: `~ row: changed (${changed.map((key) => `${key} ${wanted[key]}`).join(", ")})`, keys: changed };
  }

  /** The day on which a person says that an API was withdrawn. */
  withdrawal(api: Row): string | undefined {
    const row = this.#index.find(api)?.row;
    return row?.status === WITHDRAWN ? (row.date ?? "") : undefined;
  }

  /** The text as it was, but for the rows that were added or changed; nothing where none was. */
  async toText(): Promise<string | undefined> {
    if (this.#entries.every(({ text }) => text !== undefined)) return undefined;
    const changed = this.#entries.filter(({ text, isOld }) => text === undefined || isOld);
    const texts = await laidOut(changed.map(({ row }) => row));
    for (const [at, entry] of changed.entries()) {
      const { length } = entry.before.slice(lineStart(entry.before, entry.before.length));
      entry.text = texts[at]?.replaceAll("\n", this.#eol + " ".repeat(Math.max(0, length - "- ".length)));
    }
    return this.#head + this.#entries.map(({ before, text, after }) => before + text + after).join("") + this.#tail;
  }

  /** Rows stand in the order of their ids; one without goes to the end. */
  #insert(row: Row): void {
    const id = firstId(row);
    const next = this.#ids.findIndex((other) => other > id);
    const at = next < 0 ? this.#entries.length : next;
    const entry = { row, before: this.#entries[0]?.before.split("\n").at(-1) ?? "- ", after: this.#eol };
    this.#entries.splice(at, 0, entry);
    this.#ids.splice(at, 0, id);
    this.#index.add(entry);
  }
}

/** Rows by what they are looked for; of two with the same, the first counts. */
class RowIndex {
  readonly #entries = new Map<string, Entry>();

  /** The API's own row, else the one with its id, else one that only names it. */
  find({ method, id, title }: Row): Entry | undefined {
    const keys = [`method ${method}`, `id ${String(id)}`, `title ${title}`];
    return keys.map((key) => this.#entries.get(key)).find((entry) => entry !== undefined);
  }

  add(entry: Entry): void {
    for (const key of keysOf(entry.row)) if (!this.#entries.has(key)) this.#entries.set(key, entry);
  }

  remove(entry: Entry): void {
    for (const key of keysOf(entry.row)) if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }
}

/** By its title only a row that knows no method is found. */
function keysOf({ method, id, title }: Row): string[] {
  const name = method === undefined ? `title ${title}` : `method ${method}`;
  return typeof id === "number" ? [name, `id ${id}`] : [name];
}

/** Each row as prettier has it in a list of lines, without the dash. */
async function laidOut(rows: readonly Row[]): Promise<string[]> {
  const list = new Document(rows.map(ordered));
  for (const row of (list.contents as YAMLSeq<YAMLMap>).items) row.flow = true;
  const [, ...texts] = (await formatted(list.toString({ lineWidth: 0 }))).split(/^- /m);
  return texts.map((text) => text.trimEnd());
}

function ordered(row: Row): Row {
  const order = (key: string) => KEYS.indexOf(key as (typeof KEYS)[number]);
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => order(a) - order(b)));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without the blanks behind it, and the words behind its last line. */
function spanOf(text: string, node: unknown): Span {
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  const last = isMap(node) && !node.flow ? node.items.at(-1)?.value : undefined;
  const lastEnd = (isNode(last) && last.range?.[1]) || end;
  return { start, end: start + text.slice(start, lastEnd).trimEnd().length };
}

/** NaN where a row has none. */
function firstId({ id }: Row): number {
  return Number(typeof id === "object" ? id[0] : id);
}
