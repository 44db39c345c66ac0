const HOUR = 3_600_000;
const TOP_OFFSET = 8 * HOUR;
const TEXT = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/** Epoch milliseconds of `yyyy-MM-dd HH:mm:ss` in GMT+8, or of the milliseconds that Python's SDK sends. */
export function parseTimestamp(text: string): number | undefined {
  if (/^\d{13}$/.test(text)) return Number(text);
  if (!TEXT.test(text)) return undefined;
  const time = Date.parse(`${text.replace(" ", "T")}Z`);
  return formatUtc(time) === text ? time - TOP_OFFSET : undefined; // The 30th of February is no date.
}

/** `yyyy-MM-dd HH:mm:ss` in GMT+8. */
export function formatTimestamp(time: number): string {
  return formatUtc(time + TOP_OFFSET);
}

function formatUtc(time: number): string {
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
