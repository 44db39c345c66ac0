import type { TopApi, TopFields } from "../api.js";
import { formatTopDate } from "../wire/date.js";
import { shapeAt } from "../wire/path.js";
import { isPattern } from "../wire/values.js";
import { digest, type Mark } from "./cursor.js";
import type { Range } from "./window.js";

export type KeyOf = (item: unknown) => string;

/**
 * What tells an item in one state from all others: its ids, numbers, dates and words of a list, as documented. The same
 * order in a new state, or for another role, is not the same. `undefined` for items without an id.
 */
export function stateKey(api: TopApi): KeyOf | undefined {
  const list = shapeAt(api.response, api.pagination?.items ?? "");
  const fields = (Array.isArray(list) ? list[1] : {}) as TopFields;
  const choices = api.pagination?.choices ?? [];
  const isKind = (name: string) =>
    fields[name] === "id" || fields[name] === "number" || isPattern(fields[name]) || choices.includes(name);
  const names = Object.keys(fields).filter(isKind);
  if (!names.some((name) => fields[name] === "id")) return undefined;
  return (item) => JSON.stringify(names.map((name) => (item as Record<string, unknown> | null)?.[name]));
}

/**
 * Lets each item through once. It remembers a window and the one before, or everything for a key of the caller's; and for
 * cursors the items on the borders of the part that is read, as only these can come again in a later run.
 */
export class Dedupe {
  readonly #keyOf: KeyOf | undefined;
  readonly #isForgetful: boolean;
  #window: object | undefined;
  #before = new Set<string>();
  #now: Set<string>;
  /** Border -> keys. */
  #borders = new Map<number, Set<string>>();

  constructor(keyOf: KeyOf | undefined, isForgetful: boolean, mark: Mark | undefined) {
    this.#keyOf = keyOf;
    this.#isForgetful = isForgetful;
    this.#now = new Set(mark?.k);
    for (const time of [mark?.a, mark?.b]) if (time !== undefined) this.#borders.set(time, new Set(mark?.k));
  }

  /** The items not let through before. `part` is the range they were asked for, `window` the one it was cut from. */
  filter<Item>(items: readonly Item[], part: Range | undefined, window: object): Item[] {
    const keyOf = this.#keyOf;
    if (!keyOf) return [...items];
    this.#enter(window);
    const borders = part ? [part.start, part.end].map((time) => this.#border(time)) : [];
    this.#borders = new Map(borders.map(({ time, keys }) => [time, keys]));
    const keys = items.map((item) => digest(keyOf(item)));
    const isKnown = keys.map((key) => this.#now.has(key) || this.#before.has(key));
    // Rows of one answer are none in two states: two child orders that differ in their amounts alone are two.
    const hasTwins = this.#isForgetful && new Set(keys).size < keys.length;
    const told = new Set<string>();
    return items.filter((item, at) => {
      const key = keys[at] as string;
      const values = Object.values(item ?? {});
      for (const border of borders) if (values.includes(border.text)) border.keys.add(key);
      this.#now.add(key);
      const row = hasTwins ? key + JSON.stringify(item) : key;
      const isNew = !isKnown[at] && !told.has(row);
      told.add(row);
      return isNew;
    });
  }

  /** The keys a cursor carries: those on both borders of the part, or on the one at `time`. */
  known(time?: number): string[] {
    const sets = [...this.#borders].filter(([at]) => time === undefined || at === time);
    return [...new Set(sets.flatMap(([, keys]) => [...keys]))];
  }

  #enter(window: object): void {
    if (this.#window === window || !this.#isForgetful) return;
    this.#window = window;
    this.#before = this.#now;
    this.#now = new Set();
  }

  /** A border as the dates of items show it, with its keys so far. */
  #border(time: number): { time: number; text: string; keys: Set<string> } {
    return { time, text: formatTopDate(new Date(time)), keys: this.#borders.get(time) ?? new Set() };
  }
}
