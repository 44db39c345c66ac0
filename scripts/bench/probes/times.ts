/** Microseconds that a function takes, by running it so many times, one after the other. */
export async function microsOf(run: () => unknown, times: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const done = run();
    if (done instanceof Promise) await done;
  }
  return ((performance.now() - start) * 1000) / times;
}
