/** Microseconds that a function takes, by running it so many times. */
export function microsOf(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - start) * 1000) / times;
}
