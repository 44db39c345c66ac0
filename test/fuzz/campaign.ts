import fc, { type RunDetails } from "fast-check";
import type { Property } from "./properties/property.ts";

/** One property over many rounds; it ends with the first finding. */
export class Campaign {
  readonly title: string;
  readonly #property: Property;
  #runs = 0;
  #finding: string | undefined;

  constructor(group: string, property: Property) {
    this.title = `${group}: ${property.name}`;
    this.#property = property;
  }

  get hasFailed(): boolean {
    return this.#finding !== undefined;
  }

  async run(seed: number, path?: string): Promise<void> {
    if (this.hasFailed) return;
    const { check, runs } = this.#property;
    const outcome = await fc.check(check, { seed, numRuns: runs, ...(path !== undefined && { path }) });
    this.#runs += outcome.numRuns;
    if (!outcome.failed) return;
    this.#finding = `--only ${JSON.stringify(this.title)} --seed ${seed} --path ${outcome.counterexamplePath}`;
    console.log(`${this.title}: ${await report(outcome)}\n`);
  }

  summary(): string {
    const outcome = this.#finding === undefined ? "0 failures" : `1 failure: npm run fuzz -- ${this.#finding}`;
    return `${this.title}: ${this.#runs} runs, ${outcome}`;
  }
}

async function report(outcome: RunDetails<unknown>): Promise<string> {
  const text = await fc.asyncDefaultReportMessage(outcome);
  const cause = outcome.errorInstance;
  return `${text}\n${cause instanceof Error ? cause.stack : String(cause)}`;
}
