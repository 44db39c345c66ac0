import { digest, type Mark } from "./cursor.js";
import { formatTopDate } from "./date.js";
import type { KeyOf } from "./state-key.js";
import type { Range } from "./window.js";

/**
 * Lets each item through once. It remembers a window and the one before, or everything for a key of the caller's; and for
 * cursors the items on the borders of the part that is read, as only these can come again in a later run.
 */
export class Once {
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
    return items.filter((item) => {
      const key = digest(keyOf(item));
      const values = Object.values(item ?? {});
      for (const { text, keys } of borders) if (values.includes(text)) keys.add(key);
      const isNew = !this.#now.has(key) && !this.#before.has(key);
      this.#now.add(key);
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
