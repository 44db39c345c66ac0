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
  return stat(values.map((value, round) => value / (against[round] ?? NaN)));
}

/** Runs each in turn, that many rounds after one to warm up, and gives what they returned by name. */
export async function interleaved<Name extends string>(
  runs: { readonly [name in Name]: () => number | Promise<number> },
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const value = await runs[name]();
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
}
