import { hash } from "../../hash.ts";
import { plainText } from "../plain-text.ts";
import { readWords, type WordFacts } from "./facts.ts";

/** What is kept of a text of a page: a hash that its markup and white space do not change, and the facts in it. Never the text. */
export interface Words {
  readonly hash: string;
  /** `enum=1,2 default=1 unit=分`, in this order. */
  readonly facts: Readonly<Partial<Record<keyof WordFacts, string>>>;
}

const LENGTH = 10;

export function wordsHash(text: string): string {
  const bare = plainText(text).normalize("NFKC").replace(/\s+/gu, "");
  return bare === "" ? "" : hash(bare).slice(0, LENGTH);
}

export function wordsOf(text: string, type = ""): Words {
  const facts = Object.entries(readWords(text, type)).map(([key, value]) => [key, summary(value)]);
  return { hash: wordsHash(text), facts: Object.fromEntries(facts) as Words["facts"] };
}

/** Values of an enum, and that a thing is deprecated; the words themselves are not kept. */
function summary(value: unknown): string {
  if (typeof value === "object" && value !== null) return Object.keys(value).join(",");
  return typeof value === "string" && /\s|[\u4e00-\u9fff]{3}/u.test(value) ? "yes" : String(value);
}

/** As one line of the lock. */
export function formatWords({ hash: text, facts }: Words): string {
  return [text, ...Object.entries(facts).map(([key, value]) => `${key}=${value}`)].join(" ");
}

export function parseWords(line: string): Words {
  const [text = "", ...facts] = line.split(" ");
  return { hash: text, facts: Object.fromEntries(facts.map((fact) => fact.split("=", 2))) as Words["facts"] };
}
