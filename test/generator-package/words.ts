import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outcome, type Outcome } from "../../scripts/check-package/outcome.ts";
import { OWN_WORDS, type Sdk } from "./documents.ts";

/** A word of this project's own package with what stands around it; of Chinese a few letters tell the sentence. */
const WORD = /\w*tbk\w*|[\p{Script=Han}]{0,2}淘宝客[\p{Script=Han}]{0,2}/giu;

/** Whether anything of this project's own package is in somebody else's: everything but what its documents say. */
export function foreignWords(dir: string, { name, documents }: Sdk): Outcome {
  const known = folded(documents.map(({ folder, text }) => `${folder}\n${text}`).join("\n"));
  const methods = documents.flatMap(({ method }) => [folded(method), folded(method.replace(/^taobao\./, ""))]);
  const paths = [...filesIn(join(dir, "generated")), ...filesIn(join(dir, "site", "dist")), join(dir, "openapi.json")];
  // What the SDK is for was said by its maker.
  const title = /^title: "?(.*?)"?$/m.exec(readFileSync(join(dir, "spec", "package.yaml"), "utf8"))?.[1] ?? "";
  let words = 0;
  const found = paths.flatMap((path) => {
    const text = readFileSync(path, "utf8").replaceAll(title, "");
    const own = OWN_WORDS.test(text) ? [...new Set(text.match(WORD))] : [];
    words += own.length;
    return own.filter((word) => !isKnown(word, known, methods)).map((word) => `${path}: ${word}`);
  });
  const figure = `${paths.length} files, ${words} words of its documents`;
  return outcome(`${name}: no word but of its documents`, found.length === 0, figure, found.join("\n"));
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Names are written in several ways: `tbk_x_get_response`, `TbkXGetRequest`, and of a struct `TbkXGetItemDTO`, the API's name
 * before its own; the site's pages are modules, `_api_taobao_tbk_x_get`.
 */
function isKnown(word: string, known: string, methods: readonly string[]): boolean {
  const bare = folded(word).replace(/^(?:set|api)/, "");
  if (known.includes(bare)) return true;
  const rests = methods.filter((method) => bare.startsWith(method)).map((method) => bare.slice(method.length));
  return rests.some(
    (rest) => /^(?:request|params|response|errorcode)?$/.test(rest) || known.includes(rest.replace(/\d$/, "")),
  );
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, "");
}
