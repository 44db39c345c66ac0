/**
 * Documents -> spec files. `transcribeDocuments` is what commands call: documents go in, one `PageResult` (result.ts) comes
 * out for each page as it is done, and its spec is on disk; what is kept of all pages together, their rows in the catalogue among
 * it, is written at the end. What a person reads is made of the results by report.ts.
 */
import { readCategories } from "./categories.ts";
import { MAX_SPEC_BYTES } from "../load/size.ts";
import { CatalogueFile } from "./catalogue-file.ts";
import { decode } from "./decode.ts";
import { transcribe } from "./index.ts";
import { lockOf } from "./lock.ts";
import { LockFile } from "./lock-file.ts";
import { knownSpec } from "./known.ts";
import { failed, historyOf, named, refused, resultOf, tooLarge } from "./page-result.ts";
import type { Page } from "./page.ts";
import { tryReadPages } from "./pages/index.ts";
import { renameSpec, twinNotes } from "./rename.ts";
import { PublicParameters } from "./public.ts";
import { publicTable } from "./reserved.ts";
import type { PageResult, SourceDocument, TranscribeOptions, UnreadDocument } from "./result.ts";
import { SpecFolder } from "./spec-folder.ts";
import { tidy } from "./tidy.ts";

export type { PageResult, RefusalCode, SourceDocument, TranscribeOptions, UnreadDocument } from "./result.ts";

type Document = SourceDocument | UnreadDocument;

/** Every page of every document onto its spec, in their order; one that fails keeps no other from its spec. */
export async function* transcribeDocuments(
  documents: Iterable<Document> | AsyncIterable<Document>,
  options: TranscribeOptions,
): AsyncGenerator<PageResult> {
  const run = new Run(options);
  try {
    for await (const document of documents) yield* run.transcribe(document);
  } finally {
    await run.close();
  }
}

class Run {
  readonly #options: TranscribeOptions;
  readonly #specs: SpecFolder;
  readonly #reserved: ReadonlySet<string>;
  readonly #public: PublicParameters;
  readonly #catalogue: CatalogueFile;
  readonly #locks: LockFile;

  constructor(options: TranscribeOptions) {
    const { specDir, isDry = false } = options;
    this.#options = options;
    this.#specs = new SpecFolder(specDir, options, isDry);
    const table = publicTable(specDir);
    this.#reserved = new Set(table.keys());
    this.#public = new PublicParameters(table);
    this.#catalogue = new CatalogueFile(this.#specs, readCategories(specDir));
    this.#locks = new LockFile(this.#specs);
  }

  async *transcribe(document: Document): AsyncGenerator<PageResult> {
    if ("reason" in document) {
      yield failed(document.name, document.reason);
      return;
    }
    const { name, content, method } = document;
    const decoded = typeof content === "string" ? { text: content } : decode(content);
    if ("refused" in decoded) {
      yield refused(name, "unreadable", decoded.refused);
      return;
    }
    const pages = tryReadPages(decoded.text, (read) => this.#knownOf(read));
    if (typeof pages === "string") {
      yield failed(name, pages);
      return;
    }
    if (method !== undefined && pages.length > 1) {
      yield refused(name, "other-api", `a method names one page, the document has ${pages.length}`);
      return;
    }
    for (const page of pages) yield await this.#tryPage(named(page, document), document);
  }

  /** Writes what is remembered of the pages, also of a run that ends early. */
  async close(): Promise<void> {
    this.#locks.write();
    await this.#catalogue.write();
  }

  #knownOf(method: string) {
    const text = this.#specs.read(this.#specs.locate(method));
    return text === undefined ? undefined : knownSpec(text);
  }

  async #tryPage(page: Page, document: SourceDocument): Promise<PageResult> {
    try {
      return await this.#transcribePage(page, document);
    } catch (error) {
      return failed(document.name, error instanceof Error ? error.message : String(error), page.method);
    }
  }

  async #transcribePage(page: Page, { name, method }: SourceDocument): Promise<PageResult> {
    if (method !== undefined && page.method !== undefined && page.method !== method) {
      return refused(name, "other-api", `the page is of ${page.method}, ${method} was asked for`, page.method);
    }
    const own = method === undefined || page.method !== undefined ? page : { ...page, method };
    const located = this.#specs.locate(own.method);
    const before = this.#specs.read(located);
    const renamed = before === undefined ? this.#renamed(own) : undefined;
    const specFile = renamed?.file ?? located;
    const isNew = before === undefined && !renamed;
    const withdrawal = isNew ? this.#catalogue.withdrawal(specFile, own) : undefined;
    if (withdrawal !== undefined) return refused(name, "withdrawn", withdrawal, own.method);
    const lock = this.#locks.of(renamed?.from ?? own.method ?? "");
    const context = { ...this.#options, reserved: this.#reserved, ids: () => this.#specs.ids(), ...(lock && { lock }) };
    const outcome = transcribe(own, renamed?.text ?? before, context);
    if (outcome.state === "refused") return resultOf(outcome, name, specFile);
    const text = await tidy(before ?? renamed?.before, outcome.text);
    const size = Buffer.byteLength(text);
    if (size > MAX_SPEC_BYTES) return refused(name, "large", tooLarge(size), outcome.method);
    this.#locks.keep(outcome.method, lockOf(own, outcome.draft, lock), renamed?.from);
    const result = resultOf(outcome, name, specFile);
    if (outcome.state !== "same" || renamed) this.#specs.write(specFile, text);
    if (renamed) renamed.leave(); // a run that is stopped here leaves both, and not none
    const row = this.#catalogue.add(specFile, outcome.text, result);
    const changes = [...(renamed?.changes ?? []), ...result.changes];
    const state = renamed ? "changed" : result.state;
    const twins = isNew ? twinNotes(this.#specs, own) : [];
    return {
      ...result,
      state,
      changes,
      notes: [...result.notes, ...twins, ...this.#public.notes(own.publicParams)],
      ...historyOf(own, state, lock),
      ...row,
    };
  }

  /** The spec that has the page's id under another name, as it would read under the new one. */
  #renamed({ method, id }: Page) {
    const old = method === undefined ? undefined : this.#specs.methodsOf({ id }).byId;
    if (method === undefined || old === undefined || old === method) return undefined;
    return renameSpec(this.#specs, old, method);
  }
}
