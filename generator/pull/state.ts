import type { Found, Name } from "./names.ts";
import type { Pages } from "./pages.ts";

/** What became of one document. */
export interface Asked {
  readonly id: number;
  /** `read` only until it is kept: then it is seen whether it is new. */
  readonly outcome: "read" | "new" | "changed" | "same" | "gone" | "refused" | "failed";
  /** As the document says. */
  readonly method?: string;
  /** Why it is refused, or not there. */
  readonly reason?: string;
}

/** Whether there is a document, and it is the one that was asked for. */
export function isRead(asked: Asked): asked is Asked & { readonly method: string } {
  return ["read", "new", "changed", "same"].includes(asked.outcome);
}

/** How far a pull is: enough to go on without asking for anything twice. */
export interface State {
  /** The site and the categories it is about: another pull does not go on from here. */
  readonly key: string;
  readonly names: readonly Name[];
  readonly found: readonly Found[];
  /** What the lists could not tell. */
  readonly notes: readonly string[];
  readonly asked: readonly Asked[];
  readonly isWhole: boolean;
}

/** Its name ends in none of the ways of a page: whoever reads the folder's pages passes it by. */
const FILE = "pull.state";

export function saveState(pages: Pages, state: State): void {
  pages.write(FILE, `${JSON.stringify(state, null, 1)}\n`);
}

/** The pull of that key which is not finished. */
export function unfinished(pages: Pages, key: string): State | undefined {
  const state = pages.read(FILE) as Partial<State> | undefined | null;
  const isState = [state?.names, state?.found, state?.notes, state?.asked].every(Array.isArray);
  return isState && state?.key === key && state.isWhole === false ? (state as State) : undefined;
}
