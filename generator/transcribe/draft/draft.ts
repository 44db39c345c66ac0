import type { PackageData } from "../../../templates/src/data/api.ts";
import type { TopLimits } from "../../../templates/src/runtime/api.ts";
import type { Note } from "../page.ts";
import type { WordFacts } from "../wording/facts.ts";
import type { KindGuess } from "./kind.ts";

/** One API as a spec would say it, with what is only guessed or left open marked as such. */
export interface Draft {
  readonly method: string;
  readonly id?: number;
  readonly title?: string;
  readonly summary?: string;
  /** What its title or words say of its being out of use. */
  readonly deprecated?: string;
  /** The title itself says so; it stands here without. */
  readonly isTitleDeprecated?: true;
  readonly session?: "required" | "optional" | "none";
  /** What a new spec says where the page gives no label. */
  readonly sessionGuess: "required" | "optional";
  readonly kind: KindGuess;
  /** Permission packages; `undefined` where the page does not tell. */
  readonly packages?: readonly PackageData[];
  /** Whether a text that the page does not have is one that it has no more: a document tells all its words. */
  readonly hasAllWords: boolean;
  readonly params?: readonly DraftField[];
  /** What stands above `params:`, one line each. */
  readonly paramsComments: readonly string[];
  readonly response?: readonly DraftField[];
  readonly errors?: readonly DraftError[];
  readonly source: string;
  readonly notes: readonly Note[];
}

export interface DraftField {
  readonly name: string;
  /** The keys of the field in the spec's order, `draft` and `fields` left out. */
  readonly facts: FieldFacts;
  /** What its words say, where the table does not: for a field that is new, and where its words have changed. */
  readonly told: WordFacts;
  /** Keys of a field that was moved here, as they were; they stand in the place of all others. */
  readonly kept?: Readonly<Record<string, FieldValue | undefined>>;
  /** Members of a struct. */
  readonly fields?: readonly DraftField[];
  /** Whether the page lists every member; where not, members that a spec already has stay. */
  readonly hasAllMembers: boolean;
  /** Only a sample shows the field: it is added, and changes nothing that a spec says. */
  readonly isFromSample: boolean;
  /** Whether the page gives a type. */
  readonly hasType: boolean;
  /** The list tag is told; `undefined` in `facts.item` then means the derived one. */
  readonly hasTag: boolean;
  /** One line each, above the field. */
  readonly comments: readonly string[];
}

export interface FieldFacts extends TopLimits {
  readonly type: string;
  readonly item?: string;
  readonly format?: string;
  /** `undefined` where the page does not tell. */
  readonly required?: boolean;
  readonly example?: Scalar;
  readonly default?: Scalar;
  readonly description?: string;
}

export type Scalar = string | number | boolean;

/** What a key of a field may hold. */
export type FieldValue = Scalar | readonly string[] | Readonly<Record<string, string>>;

export interface DraftError {
  readonly code: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}
