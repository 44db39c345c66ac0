/** What the package has to read, as Markdown. */
import { readFileSync } from "node:fs";
import { GLOBAL_ERRORS } from "../data/gateway-errors.js";
import { allApis, allMethods } from "../data/read.js";
import { notFound } from "./command.js";
import { nameOnlyTitles } from "./read-index.js";
import { shownText } from "./show.js";
import { lines, printable, short } from "./text.js";

/** Pages of one kind, each by its name. */
interface Shelf {
  readonly kind: string;
  readonly about: string;
  names(): readonly string[];
  /** @throws CliError for a name that is none */
  text(name: string): string | Promise<string>;
}

export const SHELVES: readonly Shelf[] = [
  { kind: "api", about: "the document of an API", names: allMethods, text: (method) => shownText(method) },
  { kind: "guide", about: "a guide to the client", names: () => Object.keys(guides()), text: guide },
  { kind: "list", about: "APIs, or errors, one a line", names: () => Object.keys(LISTS), text: list },
];

/** Each chapter of the package's own README, in Chinese as the documents are. */
function guides(): Readonly<Record<string, string>> {
  const [, ...chapters] = readFileSync(README, "utf8").split(/^(?=## )/m);
  return Object.fromEntries(chapters.map((text) => [/^## (.*)/.exec(text)?.[1] ?? "", text]));
}

/** Above the folders of the built modules. */
const README = new URL("../../README.zh-CN.md", import.meta.url);

function guide(name: string): string {
  const all = guides();
  if (!Object.hasOwn(all, name)) throw notFound(`no guide is called ${short(name)}: ${Object.keys(all).join(", ")}`);
  return all[name] as string;
}

const LISTS: Readonly<Record<string, () => string>> = { catalogue, errors };

function list(name: string): string {
  if (!Object.hasOwn(LISTS, name)) throw notFound(`no list is called ${short(name)}: ${Object.keys(LISTS).join(", ")}`);
  return (LISTS[name] as () => string)();
}

function catalogue(): string {
  const documented = allApis().map(({ method, title, kind }) => `- \`${method}\` ${printable(title)} (${kind})`);
  const others = nameOnlyTitles().map((title) => `- ${printable(title)} (its name only)`);
  return lines("# APIs", "", documented, others);
}

function errors(): string {
  const rows = Object.entries(GLOBAL_ERRORS).map(([code, { name, meaning, fix, retry }]) => {
    const title = name === code ? "" : ` ${name}`;
    return `- \`${code}\`${title}: ${meaning}${fix && ` -> ${fix}`} (${retry ? "a retry may help" : "no retry"})`;
  });
  return lines("# Errors of the platform", "", rows);
}
