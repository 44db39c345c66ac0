import type { ChangeKind, Level } from "./rules.ts";

/** One difference of two spec trees, in plain words. */
export interface Change {
  /** TOP's method name; `gateway` and `catalogue` (no method lacks a dot) for the files of these names. */
  readonly method: string;
  /** Dotted path of a parameter or field, a code, or a name of the gateway's tables. */
  readonly path?: string;
  readonly kind: ChangeKind;
  readonly breaking: boolean;
  readonly level: Level;
  /** One line, code spans in backticks. */
  readonly text: string;
}

/** The changes of one API, the breaking ones first; never empty. */
export interface ChangeGroup {
  readonly method: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What a comparison finds; its level follows from the kind by the rules. */
export interface Finding {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly path?: string;
}
