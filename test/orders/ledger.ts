import type { State } from "./histories.ts";

export interface Row {
  readonly trade_id?: string;
  readonly modified_time?: string;
}

/** Thrown where a process is killed. */
export class Crash extends Error {}

/** An idempotent store that counts what it is given, and is killed at the steps it is told. */
export class Ledger {
  cursor: string | undefined;
  /** id -> the latest state, by its date. */
  readonly #stored = new Map<string, string>();
  /** States that were stored. */
  readonly #committed = new Set<string>();
  /** States that were delivered. */
  readonly #delivered = new Set<string>();
  /** States that came again although they were stored: there shall be none. */
  doubled = 0;
  /** States that came again as their page was not stored. */
  again = 0;
  /** The most of them after one crash. */
  mostAgain = 0;
  crashes = 0;
  #againSince = 0;
  #step = 0;
  readonly #isKilledAt: (step: number) => boolean;

  constructor(isKilledAt: (step: number) => boolean = () => false) {
    this.#isKilledAt = isKilledAt;
  }

  get size(): number {
    return this.#stored.size;
  }

  /** A point at which the process may be killed. */
  step(): void {
    if (!this.#isKilledAt(++this.#step)) return;
    this.crashes++;
    this.#againSince = 0;
    throw new Crash(`killed at step ${this.#step}`);
  }

  /** Rows and cursor in one transaction. */
  take(rows: readonly Row[], cursor: string): void {
    for (const row of rows) this.#count(keyOf(row));
    this.step(); // before the transaction
    this.step(); // within: nothing of it stays
    for (const row of rows) {
      this.#committed.add(keyOf(row));
      const { trade_id = "", modified_time = "" } = row;
      if (modified_time > (this.#stored.get(trade_id) ?? "")) this.#stored.set(trade_id, modified_time);
    }
    this.cursor = cursor;
    this.step(); // behind it
  }

  /**
   * Ids of states up to a moment that are not stored, nor anything later of theirs. What a later state hides by now cannot
   * be asked for any more: that one is due in its own time.
   */
  lost(states: readonly State[], until: number, now: number, text: (ms: number) => string): string[] {
    const due = states.filter(({ modified, superseded }) => modified < until && superseded > now);
    return due.filter(({ id, modified }) => (this.#stored.get(id) ?? "") < text(modified)).map(({ id }) => id);
  }

  #count(key: string): void {
    if (this.#committed.has(key)) this.doubled++;
    else if (this.#delivered.has(key)) {
      this.again++;
      this.mostAgain = Math.max(this.mostAgain, ++this.#againSince);
    }
    this.#delivered.add(key);
  }
}

function keyOf({ trade_id, modified_time }: Row): string {
  return `${trade_id}@${modified_time}`;
}
