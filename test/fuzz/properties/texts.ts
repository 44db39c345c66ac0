import { strict as assert } from "node:assert";
import { createRequire } from "node:module";
import fc from "fast-check";
import { generated } from "./generated.ts";
import { hostileText } from "./hostile.ts";
import { property } from "./property.ts";
import { inFolder } from "./trees.ts";

const { ts } = createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");

/** Every place of a spec that holds a page's prose. */
function spec(texts: readonly string[]): string {
  const [title, summary, description, label, deprecated, meaning, fix, example] = texts;
  const field = { type: "String", description, deprecated, example, enum: { a: label } };
  const other = { type: "String", description, default: example };
  const struct = { type: "Row[]", description, fields: { field } };
  return JSON.stringify({
    method: "taobao.tbk.a.get",
    title,
    summary,
    deprecated,
    session: "none",
    kind: "read",
    params: { field, other, struct },
    response: { struct },
    errors: { "1": { meaning, fix, retry: false } },
    sources: [title],
  });
}

const PLACES = 8;
const HARMLESS = Array.from({ length: PLACES }, () => "x");

function generate(texts: readonly string[]): Promise<Map<string, string> | undefined> {
  return inFolder({ "tbk/taobao.tbk.a.get.yaml": spec(texts) }, generated);
}

/** The code without comments and the commas a broken line ends with; texts stand for any text. */
function tokens(source: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, source);
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text = kind === ts.SyntaxKind.StringLiteral ? "text" : scanner.getTokenText();
    if (/^[\])}]$/.test(text) && found.at(-1) === ",") found.pop();
    found.push(text);
  }
  return found;
}

/** The table's cells: bars that nothing escapes. */
function cells(readme: string): number[] {
  const rows = readme.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => row.replace(/\\[\\|]/g, "").split("|").length);
}

/** What a reader of Markdown takes for markup: neither blocks of code, which no line of another's text can end, nor what is escaped. */
function prose(markdown: string): string {
  const blocks = markdown.split(/^```.*\n/m);
  return blocks
    .filter((_, at) => at % 2 === 0)
    .join("")
    .replace(/\\./g, "");
}

let harmless: Map<string, string> | undefined;

export const texts = [
  property(
    "no text of a page becomes code, markup or another line",
    8,
    fc.array(hostileText, { minLength: PLACES, maxLength: PLACES }),
    async (hostile) => {
      harmless ??= await generate(HARMLESS);
      const files = await generate(hostile);
      assert.ok(files && harmless, "texts alone are refused");
      assert.deepEqual([...files.keys()], [...harmless.keys()]);
      for (const [path, text] of files) {
        const plain = harmless.get(path) as string;
        if (path.endsWith(".ts")) assert.deepEqual(tokens(text), tokens(plain), path);
        else if (path.endsWith(".md")) {
          assert.deepEqual(cells(text), cells(plain), path);
          assert.equal(text.split("\n").length, plain.split("\n").length, path);
          assert.equal(text.split(/^```/m).length, plain.split(/^```/m).length, path);
          assert.ok(!/<script|<!--/.test(prose(text)), path);
        }
        assert.ok(!/\p{Bidi_Control}/u.test(/\.(md|ts)$/.test(path) ? text : ""), path);
      }
      const [title] = hostile;
      const data = JSON.parse(files.get("data/taobao.tbk.a.get.json") ?? "") as { title: string };
      assert.equal(data.title, title);
    },
  ),
];
