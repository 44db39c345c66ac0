/** What is measured beside others. */
export interface Contender<Sample> {
  readonly name: string;
  /** Fewer rounds than the others have, and none that warm up. */
  readonly rounds?: number;
  run(): Sample | Promise<Sample>;
}

/** One sample a round, or why there are none. */
export interface Measured<Sample> {
  readonly samples: Sample[];
  failure?: string;
}

export interface Rounds {
  readonly rounds: number;
  /** Rounds that do not count. Default 0. */
  readonly warmups?: number;
  /** Milliseconds: whoever takes longer in a round is not run again, so that one slow contender does not hold up the rest. Default 2 minutes. */
  readonly patience?: number;
}

/** Runs each in turn, round by round. Whoever fails is out, the others go on. */
export async function interleaved<Sample>(
  contenders: readonly Contender<Sample>[],
  { rounds, warmups = 0, patience = 120_000 }: Rounds,
): Promise<Map<string, Measured<Sample>>> {
  const found = new Map(contenders.map(({ name }) => [name, { samples: [] } as Measured<Sample>]));
  const waiting = new Set(contenders);
  for (let round = -warmups; round < rounds; round++) {
    for (const contender of waiting) {
      if (contender.rounds !== undefined && (round < 0 || round >= contender.rounds)) continue;
      const measured = found.get(contender.name) as Measured<Sample>;
      const start = performance.now();
      try {
        const sample = await contender.run();
        if (round < 0) continue;
        measured.samples.push(sample);
        if (performance.now() - start > patience) waiting.delete(contender);
      } catch (error) {
        measured.failure = firstLine(error);
        waiting.delete(contender);
      }
    }
  }
  return found;
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.trim().split("\n")[0] ?? "").slice(0, 160);
}
