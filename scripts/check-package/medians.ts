/** Runs each in turn, that many rounds, and gives the median milliseconds of each: what slows the machine slows all. */
export function interleaved<Name extends string>(
  runs: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries<() => void>(runs)) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
