/** Calls in so many lanes, one after the other in each, until it is over; milliseconds that each took. */
export async function repeat(call: () => Promise<unknown>, lanes: number, isOver: () => boolean): Promise<number[]> {
  const latencies: number[] = [];
  const lane = async () => {
    while (!isOver()) {
      const from = performance.now();
      await call();
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return latencies;
}

/** @param times how often it is asked before it is */
export function after(times: number): () => boolean {
  let left = times;
  return () => left-- <= 0;
}
