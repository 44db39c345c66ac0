/** The page of one API, and what its parts have in common with other pages. */

/** A link below the site's root, without the slash in front, and its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** The APIs that a page's head leads to. */
export interface Relations {
  /** The same for other roles, its own among them; none where there is no other. */
  readonly twins: readonly (Link & { readonly isCurrent: boolean })[];
  readonly newer: readonly Link[];
  readonly older: readonly Link[];
}

export interface ApiPage extends Relations {
  readonly method: string;
  readonly title: string;
  /** The title without the words that its group already says. */
  readonly shortTitle: string;
  readonly summary: string;
  /** `TbkScSocialCrowdGetRequest`. */
  readonly request: string;
  readonly response: string;
  readonly category: string;
  readonly href: string;
  readonly session: string;
  readonly isSession: boolean;
  readonly kind: string;
  readonly isWrite: boolean;
  /** Permission packages that give it; `url` where apps apply for one, or empty. */
  readonly packages: readonly { readonly name: string; readonly url: string }[];
  /** The day of the platform's page, or empty. */
  readonly pageDate: string;
  /** What replaces it; empty while it is in use. */
  readonly deprecated: string;
  /** The platform's own page, or empty. */
  readonly page: string;
  readonly role: string;
  readonly tasks: readonly string[];
  /** Parameters and their members in one list, each with its depth. */
  readonly params: readonly FieldRow[];
  /** Whether a source documents the answer. */
  readonly isAnswerKnown: boolean;
  readonly answer: readonly FieldRow[];
  readonly answerSize: number;
  /** The likeliest of its errors; the others are folded. */
  readonly errors: readonly ErrorRow[];
  readonly moreErrors: readonly ErrorRow[];
  /** What a program imports. */
  readonly importLine: string;
  readonly samples: readonly Snippet[];
  /** Dates in the samples, as JSON: a reader sees them as of his day. */
  readonly dates: string;
  readonly examples: readonly Snippet[];
  readonly sources: readonly { readonly text: string; readonly url: string }[];
  /** All of it as Markdown, for programs. */
  readonly document: string;
  /** How its answers are divided; empty where they are not. */
  readonly paging: string;
  /** The longest time range of one call, or empty. */
  readonly window: string;
}

export interface FieldRow {
  readonly id: string;
  readonly name: string;
  /** Dotted, as the client writes it. */
  readonly path: string;
  readonly depth: number;
  /** As code receives it, and as the platform writes it. */
  readonly type: string;
  readonly pageType: string;
  readonly required: boolean;
  readonly description: string;
  readonly limits: string;
  readonly default: string;
  readonly example: string;
  /** Where it comes from, when not from the page. */
  readonly origin: string;
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
  readonly deprecated: string;
  /** The page of all APIs that have it, or empty. */
  readonly shared: string;
  /** Unfolded at first. */
  readonly isOpen: boolean;
  readonly fields: readonly FieldRow[];
}

/** Code in a fence of backticks that none of its lines can close. */
export interface Snippet {
  readonly label: string;
  /** For the colours. */
  readonly language: string;
  readonly fence: string;
  readonly source: string;
}

export interface ErrorRow {
  /** Of a row of the gateway or of a page; one that several APIs share has a place for each. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
  readonly fix: string;
  readonly retry: boolean;
  /** The APIs that document it; none for a code of the gateway. */
  readonly apis: readonly (Link & { readonly id: string })[];
}
