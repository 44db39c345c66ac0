import type { FoundKind, SearchDocument } from "../../templates/src/search/engine.ts";
import { fold } from "../../templates/src/search/words.ts";
import { inPinyin } from "./pinyin.ts";

/** One thing that can be found, before the words are added that follow from its own. */
export interface Findable {
  readonly kind: FoundKind;
  readonly name: string;
  readonly title: string;
  readonly url: string;
  /** How it compares with others of its kind. */
  readonly share?: number;
  readonly names?: readonly string[];
  /** Other words for it, beside synonyms. */
  readonly also?: readonly string[];
  readonly text?: readonly string[];
}

/** How the kinds compare: whoever types a word of an API's title wants the API before the fields that have it too. */
const WEIGHTS: Readonly<Record<FoundKind, number>> = {
  api: 1.3,
  guide: 1.3,
  task: 1.2,
  role: 1.2,
  name: 0.6,
  field: 0.3,
  error: 0.3,
};

/** Each with the synonyms of its title, names and words, and how these sound. */
export function documentsOf(entries: readonly Findable[], synonyms: readonly (readonly string[])[]): SearchDocument[] {
  const groups = synonyms.map((words) => words.map((word) => ({ word, folded: fold(word) })));
  return entries.map(({ share = 1, names = [], also = [], text = [], ...rest }) => {
    const own = fold([rest.title, ...names, ...also].join("\n"));
    const others = groups
      .filter((words) => words.some(({ folded }) => own.includes(folded)))
      .flatMap((words) => words.filter(({ folded }) => !own.includes(folded)).map(({ word }) => word));
    const isDescribed = rest.kind === "field" || rest.kind === "error";
    return {
      ...rest,
      weight: WEIGHTS[rest.kind] * share,
      names: names.join(" "),
      also: [...also, ...others, ...(isDescribed ? [] : others.flatMap(inPinyin))].join(" "),
      pinyin: inPinyin(isDescribed ? firstWords(rest.title) : rest.title).join(" "),
      text: [...new Set(text)].join(" "),
    };
  });
}

/** A description says first what a thing is. */
function firstWords(description: string): string {
  return description.split(/[（，、；。]/, 1)[0] ?? "";
}
