import type { Draft, Pair } from "./draft.js";

/** A usual mistake: what is wrong, and what to do instead. */
export interface Mistake {
  readonly says: string;
  readonly fix: string;
  readonly apply: (draft: Draft) => Draft;
}

/** What there is to sign: the empty values are dropped from a right sign. */
export interface Given {
  readonly kept: readonly Pair[];
  readonly empty: readonly Pair[];
  readonly signMethod: string;
  readonly secret: string;
  /** A sign among the parameters that is not the expected one. */
  readonly otherSign?: string | undefined;
}

/** A mistake in what is signed. */
export function change(says: string, fix: string, made: (pairs: readonly Pair[]) => readonly Pair[]): Mistake {
  return { says, fix, apply: (draft) => ({ ...draft, pairs: made(draft.pairs) }) };
}
