import { BARS } from "./bars.ts";
import type { Contender } from "./interleaved.ts";
import type { Reading } from "./row.ts";

/** Rounds of what is told and not judged. */
const ASIDE_ROUNDS = 3;

/** The same contenders, fewer rounds for those that no bar is about and that nothing judged is told against. */
export function withRounds<Sample>(
  contenders: readonly Contender<Sample>[],
  { subject, base }: Pick<Reading<Sample>, "subject" | "base">,
): Contender<Sample>[] {
  const judged = contenders.map(({ name }) => name).filter((name) => isJudged(`${subject}, ${name}`));
  const whole = new Set(judged.flatMap((name) => [name, base?.(name) ?? name]));
  return contenders.map((contender) =>
    whole.has(contender.name) ? contender : { ...contender, rounds: ASIDE_ROUNDS },
  );
}

function isJudged(row: string): boolean {
  return BARS.some((bar) => bar.row.test(row));
}
