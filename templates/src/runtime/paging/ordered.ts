/** Values that a source may run ahead of its reader when several sources run at once. */
const AHEAD = 8;

/**
 * The values of sources in the order of the sources, `count` of which run at the same time. With one nothing runs ahead;
 * a source is taken when a place is free.
 */
export async function* inOrder<T>(sources: Iterator<AsyncIterator<T>>, count: number): AsyncGenerator<T> {
  const readers: (() => Promise<IteratorResult<T>>)[] = [];
  const open = () => {
    const source = sources.next();
    if (!source.done) readers.push(readAhead(source.value, count > 1 ? AHEAD : 0));
    return !source.done;
  };
  while (readers.length < count && open());
  for (let next = readers[0]; next; next = readers[0]) {
    for (let result = await next(); !result.done; result = await next()) yield result.value;
    readers.shift();
    open();
  }
}

/** Reads a source ahead: an async generator answers waiting calls of `next` one after the other. */
function readAhead<T>(source: AsyncIterator<T>, ahead: number): () => Promise<IteratorResult<T>> {
  const results: Promise<IteratorResult<T>>[] = [];
  const pull = () => {
    const result = source.next();
    result.catch(() => {}); // thrown when its turn comes
    results.push(result);
  };
  for (let n = 0; n < ahead; n++) pull();
  return () => {
    pull();
    return results.shift() as Promise<IteratorResult<T>>;
  };
}
