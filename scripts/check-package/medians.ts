/**
 * Runs each in turn, that many rounds, and gives the milliseconds of each: what slows the machine slows all.
 *
 * @param pick what of all rounds is given; default the median
 */
export function roundTimes<Name extends string>(
  runs: Readonly<Record<Name, () => void>>,
  rounds: number,
  pick: (times: readonly number[]) => number = median,
): Record<Name, number> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries<() => void>(runs)) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, pick(list)])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
