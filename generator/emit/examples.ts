import type { ExampleModel, Literal, PackageModel } from "../model/model.ts";
import { propertyName, shellWord } from "../model/names.ts";
import { printLiteral } from "./literal.ts";
import { columns } from "./width.ts";

/** A longer text is laid out on many lines. */
const MAX_LINE = 90;

/** Of the platform itself, for a package without APIs. */
const TIME = { word: "time", method: "taobao.time.get", request: "TimeGetRequest", shell: "" };

/** What READMEs and help show of calls. */
export function exampleViews({ examples, recipes }: PackageModel): object {
  const views = Object.entries(examples).map(([role, example]: [string, ExampleModel | null]) => {
    return [role, example && exampleView(example)];
  });
  const { word, method, request, shell } = examples.call ? exampleView(examples.call) : TIME;
  const shown = Object.entries({ word, method, request, shell }).map(([name, text]) => [name, printLiteral(text)]);
  return {
    examples: Object.fromEntries(views) as object,
    shown: Object.fromEntries(shown) as object,
    recipes: recipes.map((recipe) => ({ ...recipe, imports: recipe.requests.join(", ") })),
  };
}

/** Stands in a literal where the constant `picture` goes. */
const PICTURE = "\0picture";

/** An example with its values as source, and as words of a command line. */
export function exampleView(example: ExampleModel) {
  const { params, more, answer, meaning, isSession, category, request, file, byUpdate } = example;
  const [set, member] = more;
  return {
    ...example,
    args: isEmpty(params) ? "" : inline(params),
    params: inline(params),
    answer: inline(answer),
    path: `${category}/${request}`,
    session: isSession ? ", session" : "",
    sessionOrNone: isSession ? "session" : "undefined",
    word: wordOf(example.title) ?? example.method,
    shell: Object.entries(params)
      .map(
        ([name, value]) => ` ${name}=${shellWord(typeof value === "object" ? JSON.stringify(value) : String(value))}`,
      )
      .join(""),
    meaning: printLiteral(meaning),
    withPicture: inline({ ...(params as object), [file]: PICTURE }).replace(printLiteral(PICTURE), "picture"),
    byUpdate: byUpdate ? `.${byUpdate.setter}(${inline(byUpdate.value)})` : "",
    updateOf: byUpdate ? `${byUpdate.name}: ${inline(byUpdate.value)}` : "",
    set: set ? `.${set.setter}(${inline(set.value)})` : "",
    member: member ? `${propertyName(member.name)} = ${inline(member.value)}` : "",
  };
}

function isEmpty(params: Literal): boolean {
  return Object.keys(params as object).length === 0;
}

/** `{ a: 1, b: ["x"] }`, where it is short. */
function inline(value: Literal): string {
  const line = oneLine(value);
  return columns(line) > MAX_LINE ? printLiteral(value) : line;
}

function oneLine(value: Literal): string {
  if (typeof value !== "object") return printLiteral(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${propertyName(name)}: ${oneLine(member as Literal)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** What a title ends with, as a word that needs no quotes in a shell. */
function wordOf(title: string): string | undefined {
  const last = title.split(/[-_\s]/).at(-1) ?? "";
  return /[\p{L}\p{N}]+/u.exec(last)?.[0];
}
