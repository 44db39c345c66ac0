const DAY = 86_400_000;

/** A day as the platform writes it, with or without what stands between. */
const DATE = /(?<!\d)(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)/g;

/** Moves the days of the given texts so that the latest is yesterday (GMT+8), as far as they were apart. */
export function moveDates(box: HTMLElement, dates: readonly string[], now: Date): void {
  const latest = Math.max(...dates.map(timeOf));
  if (!Number.isFinite(latest)) return;
  const today = Math.floor((now.getTime() + 8 * 3_600_000) / DAY) * DAY;
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? "").replace(DATE, (text, _year: string, between: string) => {
      return dates.some((date) => date.startsWith(text)) ? dayOf(timeOf(text) + today - DAY - latest, between) : text;
    });
  }
}

/** Midnight of the day that a text begins with, as UTC has it. */
function timeOf(text: string): number {
  const [, year, , month, day] = new RegExp(DATE.source).exec(text.slice(0, 10)) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function dayOf(time: number, between: string): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll("-", between);
}
