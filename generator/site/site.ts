import type { ExampleModel, GatewayModel, PackageModel } from "../model/model.ts";

/** What the templates of the reference site lay out; every decision is already made. */
export interface SiteModel {
  readonly package: Pick<PackageModel, "name" | "title" | "bin">;
  readonly guides: readonly Guide[];
  readonly recipes: readonly RecipePage[];
  readonly apis: readonly ApiPage[];
  /** Those that nearly everybody calls, most needed first. */
  readonly important: readonly ApiPage[];
  readonly first: FirstCall | null;
  readonly roles: readonly GroupModel[];
  readonly tasks: readonly GroupModel[];
  readonly catalogue: CataloguePage;
  /** Fields that many APIs have in common. */
  readonly fields: readonly FieldPage[];
  /** The same by their first letter. */
  readonly initials: readonly { readonly name: string; readonly fields: readonly FieldPage[] }[];
  readonly errors: readonly ErrorGroup[];
  /** What every call has in common. */
  readonly gateway: Pick<GatewayModel, "addresses" | "parameters">;
}

/** The call that a newcomer makes; texts are source. */
export interface FirstCall extends Pick<ExampleModel, "method" | "title" | "request" | "result"> {
  readonly href: string;
  /** Of a request class, and of a body; the first is empty where nothing is given. */
  readonly args: string;
  readonly params: string;
  readonly shell: string;
  /** For code that has these in it. */
  readonly fence: string;
  /** The gateway's. */
  readonly origin: string;
}

/** A page of `guide/`. */
export interface Guide extends Link {
  /** What else it may be asked for by. */
  readonly words: string;
}

export interface RecipePage extends Snippet {
  readonly title: string;
  readonly notes: readonly string[];
}

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

export interface ErrorGroup {
  readonly title: string;
  /** Unfolded at first. */
  readonly isOpen: boolean;
  readonly rows: readonly ErrorRow[];
}

export interface GroupModel {
  readonly name: string;
  readonly apis: readonly ApiPage[];
}

interface CatalogueEntry {
  readonly title: string;
  /** Empty where it is not known, as what follows from it. */
  readonly method: string;
  readonly request: string;
  readonly href: string;
  readonly session: string;
  /** `read` or `write`. */
  readonly kind: string;
  readonly status: string;
  readonly role: string;
  readonly tasks: readonly string[];
}

export interface CataloguePage {
  readonly total: number;
  readonly documented: number;
  readonly outside: number;
  readonly entries: readonly CatalogueEntry[];
}

export interface FieldUse {
  readonly api: Link;
  readonly method: string;
  readonly side: string;
  readonly path: string;
  readonly type: string;
  readonly description: string;
}

export interface FieldPage {
  readonly name: string;
  readonly href: string;
  /** Its most frequent description. */
  readonly description: string;
  readonly apis: number;
  readonly uses: readonly FieldUse[];
}
