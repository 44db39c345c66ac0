import type { FieldKey } from "../../facts/field.ts";
import type { FieldValue } from "../draft/draft.ts";
import type { SpecChange } from "./change.ts";

/** What the keys of one field become. */
export interface FactChanges {
  readonly sets: ReadonlyMap<FieldKey, FieldValue>;
  readonly removes: ReadonlySet<FieldKey>;
  readonly changes: readonly SpecChange[];
}

export class Collector implements FactChanges {
  readonly sets = new Map<FieldKey, FieldValue>();
  readonly removes = new Set<FieldKey>();
  readonly changes: SpecChange[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  set(kind: SpecChange["kind"], key: FieldKey, value: FieldValue, text: string): void {
    this.sets.set(key, value);
    if (text !== "") this.changes.push({ kind, path: this.#path, text });
  }

  say(kind: SpecChange["kind"], text: string): void {
    this.changes.push({ kind, path: this.#path, text });
  }

  remove(kind: SpecChange["kind"], key: FieldKey, text: string): void {
    this.removes.add(key);
    this.changes.push({ kind, path: this.#path, text });
  }
}
