import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { generated } from "./generated.ts";
import { yamlMutation } from "./mutations.ts";
import { property } from "./property.ts";
import { api } from "./spec-grammar.ts";
import { type Files, inFolder } from "./trees.ts";

/** Every spec file of the project: path -> text. */
const SPECS: Files = Object.fromEntries(
  readdirSync("spec", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => [path, readFileSync(join("spec", path), "utf8")]),
);

/** What a file says little without: the API of a patch. */
function withTarget(path: string, text: string): Files {
  const target = path.replace(/^patches\//, "tbk/");
  return { [target]: SPECS[target] ?? "", [path]: text };
}

const CATEGORIES = ["tbk", "tbk", "tbk", "a-1", "patches", "runtime", "constructor", "data", "Bad", "..."];

export const specs = [
  property(
    "a mutated spec is refused or generated",
    15,
    fc.tuple(fc.constantFrom(...Object.keys(SPECS)), yamlMutation),
    async ([path, mutate]) => {
      await inFolder(withTarget(path, mutate(SPECS[path] as string)), generated);
    },
  ),
  property(
    "a random spec is refused or generated",
    15,
    fc.array(fc.tuple(fc.constantFrom(...CATEGORIES), api), { minLength: 1, maxLength: 3 }),
    async (apis) => {
      const files = apis.map(([category, { method, value }]) => [`${category}/${method}.yaml`, JSON.stringify(value)]);
      await inFolder(Object.fromEntries(files) as Files, generated);
    },
  ),
];
