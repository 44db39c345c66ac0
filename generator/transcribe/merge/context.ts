import type { Words } from "../wording/words.ts";
import type { Plan } from "./plan.ts";

/** What a merge knows beside the spec and the page. */
export interface MergeContext {
  /** What the page said at a path when it was read last; `""` is the API itself, `errors.15` an error. */
  readonly locked: (path: string) => Words | undefined;
  readonly plan: Plan;
  /** Whether the page tells all its words, so that one it does not have is gone. */
  readonly hasAllWords: boolean;
}
