import type { ExampleModel, GatewayModel, PackageModel } from "../model/model.ts";
import type { ApiPage, ErrorRow, Link, Snippet } from "./api-page.ts";

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
  /** The same, whether a source says so or not. */
  readonly need: string;
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
