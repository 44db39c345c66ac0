const SHOWN = 20;

/** What a run has counted, and everything that went wrong. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly failures: string[] = [];

  count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  fail(lines: readonly string[]): void {
    for (const line of lines) this.failures.push(line);
  }

  /** The counts, the first failures, and a last line that says how it ended. */
  lines(): string[] {
    const { failures } = this;
    const hidden = failures.length - SHOWN;
    return [
      ...[...this.#counts].map(([what, number]) => `${what}: ${number}`),
      ...failures.slice(0, SHOWN).map((failure) => `LOST ${failure}`),
      ...(hidden > 0 ? [`... and ${hidden} more`] : []),
      failures.length === 0 ? "corpus: nothing is lost" : `corpus: ${failures.length} failures`,
    ];
  }
}
