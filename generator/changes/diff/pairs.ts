interface Pairs<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly kept: readonly (readonly [from: T, to: T])[];
}

/** Matches two lists by a key; each part keeps its list's order, which itself means nothing. */
export function pair<T>(from: readonly T[], to: readonly T[], key: (one: T) => string): Pairs<T> {
  const before = new Map(from.map((one) => [key(one), one]));
  const after = new Map(to.map((one) => [key(one), one]));
  return {
    removed: from.filter((one) => !after.has(key(one))),
    added: to.filter((one) => !before.has(key(one))),
    kept: to.flatMap((one) => {
      const old = before.get(key(one));
      return old === undefined ? [] : [[old, one] as const];
    }),
  };
}

/** Matches the entries of two records. */
export function pairEntries<V>(
  from: Readonly<Record<string, V>> | undefined,
  to: Readonly<Record<string, V>> | undefined,
): Pairs<readonly [key: string, value: V]> {
  return pair(Object.entries(from ?? {}), Object.entries(to ?? {}), ([key]) => key);
}
