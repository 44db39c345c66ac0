/** Something that a run does until the next begins: `part` or `part: what of it`. */
export interface Step {
  readonly what: string;
  /** Seconds since the run began. */
  readonly from: number;
}

/** How long each took, the last until the end; a line each. */
export function stepLines(steps: readonly Step[], end: number): string[] {
  return durations(steps, end).map(({ what, seconds }) => `${seconds.toFixed(0).padStart(5)} s  ${what}`);
}

/** How long the run took, and each of its parts, in words. */
export function tookWords(steps: readonly Step[], end: number): string {
  const parts = new Map<string, number>();
  for (const { what, seconds } of durations(steps, end)) {
    const part = what.replace(/:.*/, "");
    parts.set(part, (parts.get(part) ?? 0) + seconds);
  }
  const minutes = (seconds: number) => (seconds / 60).toFixed(1);
  return `${minutes(end)} min: ${[...parts].map(([part, seconds]) => `${part} ${minutes(seconds)}`).join(", ")}`;
}

function durations(steps: readonly Step[], end: number) {
  return steps.map(({ what, from }, at) => ({ what, seconds: (steps[at + 1]?.from ?? end) - from }));
}
