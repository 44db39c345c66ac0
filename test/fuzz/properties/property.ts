import fc, { type Arbitrary, type IRawProperty } from "fast-check";

/** What holds for every input, and how often a test tries it; a round of `npm run fuzz` tries as often. */
export interface Property {
  readonly name: string;
  readonly runs: number;
  readonly check: IRawProperty<unknown, boolean>;
}

/** @param holds throws, or rejects, for an input that shows a fault */
export function property<Input>(
  name: string,
  runs: number,
  input: Arbitrary<Input>,
  holds: (input: Input) => Promise<void> | void,
): Property {
  const check = fc.asyncProperty(input, async (one) => holds(one));
  return { name, runs, check: check as unknown as IRawProperty<unknown, boolean> };
}
