import type { Measured } from "./interleaved.ts";
import { ratio, type Stat, stat } from "./stats.ts";

/** One line of the table: a figure, or why there is none. */
export interface Row {
  readonly name: string;
  /** Against `base`. Ratios hold on any machine, absolute figures only on this one. */
  readonly ratio?: Stat;
  readonly base?: string;
  readonly value?: Stat;
  readonly unit?: string;
  /** Further figures, medians. */
  readonly notes?: string;
  readonly failure?: string;
}

/** How samples become rows. */
export interface Reading<Sample> {
  /** What all rows are about; each row's name goes on with the contender's. */
  readonly subject: string;
  readonly value: (sample: Sample) => number;
  readonly unit: string;
  /** The contender that a ratio is taken against. */
  readonly base?: (name: string) => string | undefined;
  readonly notes?: (samples: readonly Sample[]) => string;
}

/** A row for each contender. */
export function rowsOf<Sample>(found: ReadonlyMap<string, Measured<Sample>>, reading: Reading<Sample>): Row[] {
  const { subject, value, unit, notes } = reading;
  return [...found].map(([contender, { samples, failure }]): Row => {
    const name = `${subject}, ${contender}`;
    if (failure !== undefined || samples.length === 0) return { name, failure: failure ?? "not run" };
    const base = reading.base?.(contender);
    const against = base === undefined ? [] : (found.get(base)?.samples ?? []);
    return {
      name,
      ...(base !== undefined &&
        base !== contender &&
        against.length > 0 && { ratio: ratio(samples.map(value), against.map(value)), base }),
      value: stat(samples.map(value)),
      unit,
      ...(notes && { notes: notes(samples) }),
    };
  });
}

/** The median of one figure of the samples. */
export function median<Sample>(samples: readonly Sample[], value: (sample: Sample) => number): number {
  return stat(samples.map(value)).median;
}
