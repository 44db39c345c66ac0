/** Items of one key together, in the order of each key's first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}
