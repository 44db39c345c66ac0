import { emitWarning } from "node:process";

/** Names may come from functions without end; so many are enough to see what is wrong. */
const MOST = 100;

/** Warns of a mistake in a test's set-up, of each once. */
export class Teller {
  readonly #told = new Set<string>();

  tell(mistake: string): void {
    if (this.#told.has(mistake) || this.#told.size >= MOST) return;
    this.#told.add(mistake);
    emitWarning(mistake, "TopTestingWarning");
  }
}
