/** What site and command line are searched by: every word is prepared here, so that neither needs a dictionary. */
import { indexOf, type Look, type SearchIndex } from "../../templates/src/search/engine.ts";
import { documentsOf, type Findable } from "./documents.ts";
import { simplifiedPairs } from "./traditional.ts";

export type { Findable } from "./documents.ts";

interface SearchWords {
  readonly synonyms: readonly (readonly string[])[];
  readonly looks: readonly Look[];
}

export function searchIndex(entries: readonly Findable[], { synonyms, looks }: SearchWords): SearchIndex {
  const documents = documentsOf(entries, synonyms);
  const texts = documents.map(({ title, also, text }) => `${title} ${also} ${text}`);
  return { simplified: simplifiedPairs(texts.join("\n")), looks, index: indexOf(documents) };
}
