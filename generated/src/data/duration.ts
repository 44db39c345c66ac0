const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration of a spec as milliseconds: `20m`, `3h`, `30d`. */
export function durationMs(text: string): number {
  return Number.parseInt(text, 10) * UNIT_MS[text.at(-1) as keyof typeof UNIT_MS];
}
