import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outcome, type Outcome } from "../../scripts/check-package/outcome.ts";
import { npm, type Ran } from "../../scripts/check-package/shell.ts";
import type { Document, Sdk } from "./documents.ts";
import { lastLine, told } from "./shown.ts";
import { foreignWords } from "./words.ts";

/** From an empty folder to a tarball. @param generator its command, in the folder of the SDK */
export function* makeSdk(dir: string, sdk: Sdk, generator: (...args: string[]) => Ran): Generator<Outcome> {
  const { name, documents } = sdk;
  const categories = sdk.categories.flatMap((category) => ["--category", category]);
  yield told(`${name}: new`, generator("new", ".", "--name", name, ...categories));
  mkdirSync(join(dir, "pages"));
  for (const folder of new Set(documents.map((document) => document.folder))) {
    const files = documents
      .filter((document) => document.folder === folder)
      .map((document) => writePage(dir, document));
    const what = `${name}: transcribe ${files.length} documents to ${folder}`;
    yield told(what, generator("transcribe", "--category", folder, ...files));
  }
  yield lint(name, generator("lint", "--all"));
  const made = new RegExp(`^${documents.length} APIs: \\d+ files written`);
  yield lastLine(`${name}: generate`, generator("generate"), made);
  yield lastLine(`${name}: generate --check`, generator("generate", "--check"), /up to date$/);
  yield told(`${name}: build`, generator("build", "--out", "generated"));
  yield told(`${name}: openapi`, generator("openapi", "--out", "openapi.json"));
  yield told(`${name}: docs`, generator("docs", "--out", "site"));
  yield pages(dir, sdk);
  yield foreignWords(dir, sdk);
  yield told(`${name}: npm pack`, npm(join(dir, "generated"), "pack", "--pack-destination", dir));
}

/** A page for each document, of whatever category. */
function pages(dir: string, { name, documents }: Sdk): Outcome {
  const files = new Set(readdirSync(join(dir, "site", "dist"), { recursive: true, encoding: "utf8" }));
  const missing = documents.filter(({ method }) => !files.has(join("api", `${method}.html`)));
  const categories = new Set(documents.map(({ folder }) => folder));
  const figure = `${documents.length - missing.length} of ${categories.size} categories, ${missing.length} missing`;
  return outcome(`${name}: pages`, missing.length === 0, figure, missing.map(({ method }) => method).join("\n"));
}

function writePage(dir: string, { method, text }: Document): string {
  const file = join(dir, "pages", `${method}.json`);
  writeFileSync(file, text);
  return file;
}

/** Right, but for the questions that the methods' names leave open. */
function lint(name: string, { ok, out, all }: Ran): Outcome {
  const warnings = out.split("\n").filter((line) => / warning /.test(line));
  const isRight = warnings.every((line) => line.includes(" warning kind-unsure "));
  return outcome(`${name}: lint`, ok && isRight, out.trim().split("\n").at(-1) ?? "", all);
}
