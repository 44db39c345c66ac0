const BEIJING_OFFSET_MS = 8 * 3600 * 1000;

/** The day of a time of the doc site, in Beijing; `undefined` for a number that is no time. */
export function dayOf(milliseconds: number): string | undefined {
  const time = new Date(milliseconds + BEIJING_OFFSET_MS);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}
