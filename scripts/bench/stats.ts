/** What several rounds of one measurement came to. */
export interface Stat {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One value a round. */
export function stat(values: readonly number[]): Stat {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}

/** The ratio of two measurements, round by round: what slows the machine for a while slows both. */
export function ratio(values: readonly number[], against: readonly number[]): Stat {
  return combined(values, against, (value, other) => value / other);
}

/** How much the one is over the other, round by round. */
export function over(values: readonly number[], against: readonly number[]): Stat {
  return combined(values, against, (value, other) => value - other);
}

/** The rounds that both have: whoever is too slow has fewer. */
function combined(a: readonly number[], b: readonly number[], combine: (a: number, b: number) => number): Stat {
  const rounds = Math.min(a.length, b.length);
  return stat(a.slice(0, rounds).map((value, round) => combine(value, b[round] as number)));
}
