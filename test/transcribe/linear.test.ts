import { expect, test } from "vitest";
import { transcribe } from "../../generator/transcribe/index.ts";
import type { Page, PageField } from "../../generator/transcribe/page.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";

/** Characters of a document. Read once they take well below a second; tried from each of them, minutes. */
const SIZE = 300_000;
const LIMIT = { timeout: 60_000 };

function fill(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

/** As many lines as fit, each with its own number. */
function numbered(line: (index: number) => string): string {
  const size = line(10_000).length;
  return Array.from({ length: SIZE / size }, (_, index) => line(index)).join("");
}

const tabs = (row: string) => `名称\t类型\t是否必须\t示例值\t描述\n${row}\n`;
const spaces = (row: string) => `名称 类型 是否必须 示例值 描述\n${row}\n`;
const errors = (row: string) => `${tabs("a\tString\t是\tx\ty")}错误码 错误描述 解决方案\n${row}\n`;
const code = (line: string) => `${tabs("a\tString\t是\tx\ty")}请求示例\nreq ${line}\n`;
const json = (keys: object) =>
  JSON.stringify({ name: "taobao.demo.linear.get", requestParams: [], responseParams: [], ...keys });
const param = (keys: object) => json({ requestParams: [{ name: "a", type: "String", ...keys }] });

/** Each makes one pattern or one loop start again and again, and fail late. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "lines: blanks inside of a line": `a${fill(" ")}b`,
  "lines: blanks before a line": `${fill(" ")}1`,
  "lines: numbers before code": `${fill("1 ")}x`,
  "lines: line breaks": fill("\n\r\n"),
  "html: cells": fill("<td>"),
  "html: scripts that never end": `<html>${fill("<script>")}`,
  "html: openings that never end": `<html>${fill("<script ")}${fill("<pre ")}${fill("<tr ")}${fill("<div ")}`,
  "html: comments that never end": `<html>${fill("<!--")}`,
  "html: code that never ends": `<html>${fill("<pre>")}`,
  "html: empty paragraphs": `<html>${fill("<p> ")}`,
  "blocks: blanks in a title": `a.b(${fill(" ")}x`,
  "blocks: brackets in a title": `a.b(${fill(") ")}x`,
  "blocks: titles": fill("a.b(x)\n"),
  "blocks: heads one word a line": fill("名称\n"),
  "blocks: blank lines in a head": fill("示例值\n\n\n\n"),
  "blocks: open braces": fill("{\n"),
  "blocks: broken JSON inside of broken JSON": `${fill('{"a":\n')}x${fill("\n}")}`,
  "blocks: a long broken sample": `${'{"a":\n'.repeat(20)}{${fill('"x":,\n')}!}${"\n}".repeat(20)}`,
  "blocks: quotes in a sample": `{"${fill('\\"')}`,
  "blocks: open elements": fill("<a>\n"),
  "blocks: a long root": `<${fill("a")}>\nx`,
  "columns: a rule": `|名称|类型|\n${fill("-")}x`,
  "columns: cells of limits": `名称|类型|是否必须|示例值|描述\na|String|是|x|y${numbered((index) => `|最大值:${index}`)}`,
  "columns: brackets of a type": tabs(`a\t${fill("[ ]")}x\t是\tx\ty`),
  "columns: blanks of a type": tabs(`a\tb${fill(" ")}x\t是\tx\ty`),
  "columns: types one a line": `名称\n类型\na\n${fill("[]")}x`,
  "columns: marks of nesting": spaces(fill("└")),
  "columns: lists in a line": spaces(`a b${fill("[]")}x`),
  "columns: a bullet": spaces(`a String 是 x\n•${fill(" ")}x\u2028x`),
  "columns: bullets": spaces(`a String 是 x\n${fill("• a\n• String\n• 是\n")}`),
  "rows: limits": spaces(`a String 是 ${fill("最小值:")}${fill("最小值")}`),
  "rows: dots of an error code": errors(`a${fill(".a")}! x y`),
  "rows: underscores of an error code": errors(`a${fill("_")}! x y`),
  "fields: structs": spaces(numbered((index) => `a${index} S${index} 是 x\n`)),
  "fields: structs inside of each other": spaces(numbered((index) => `└ a${index} S${index} 是 x\n`)),
  "fields: samples and rows": `${spaces(numbered((index) => `a${index} String 是 x\n`))}请求示例\n${fill('{"b":1}\n')}`,
  "samples: blanks in a tag": json({ rspSampleXml: `<${fill(" ")}1` }),
  "samples: blanks behind a tag": json({ rspSampleXml: `<a${fill(" ")}1` }),
  "samples: attributes": json({ rspSampleXml: `<a${fill(' b="<a"')}x` }),
  "samples: elements inside of each other": json({ rspSampleXml: `${fill("<a>")}${fill("</b>")}` }),
  "samples: elements of many names": json({ rspSampleXml: `<r>${numbered((index) => `<a><x${index}/></a>`)}</r>` }),
  "samples: JSON inside of JSON": json({ rspSampleJson: `{"a":${fill("[")}${fill("]")}}` }),
  "samples: texts in JSON": json({ rspSampleJson: `{"${fill('\\"')}` }),
  "samples: calls": code(`execute(req${fill(" ")}x`),
  "samples: setters": code(`.seta(${fill("L")}! ${fill('->seta("')}`),
  "samples: parameters": code(fill("'a':'") + fill("-d 'a=") + fill('add_param(a, "b", "')),
  "samples: classes": code(`new A${fill("a")}! new ${fill(" ")}!`),
  "pages: addresses": code(fill("api.htm?&")),
  "pages: official JSON inside of itself": `${fill('{"data":')}1${fill("}")}`,
  "plain text: links that never end": param({ description: fill("<a href=x>") }),
  "plain text: attributes of a link": param({ description: `<a ${fill("href=")}` }),
  "plain text: tags in a link": param({ description: `<a href=x>${fill("<b>")}` }),
  "plain text: entities": param({ description: fill("&#1") }),
};

test.each(Object.entries(DOCUMENTS))("%s", LIMIT, (_, document) => {
  expect(readPages(document)).not.toEqual([]);
});

const DRAFTS: Readonly<Record<string, string>> = {
  "marks of a list": param({ type: `${fill("[]")}x` }),
  "lists of lists": param({ type: `${fill("List<")}${fill(">")}` }),
  digits: param({ type: "Number", example: `${fill("1")}x`, minValue: fill("1") }),
  "a name again and again": json({
    responseParams: Array.from({ length: 5_000 }, (_, index) => ({ name: "a", type: `S${index}` })),
  }),
  "words of a name": json({ responseParams: [{ name: fill("aA_").slice(0, 200), type: fill("-") }] }),
};

test.each(Object.entries(DRAFTS))("draft: %s", LIMIT, (_, document) => {
  const [page] = readPages(document);
  expect(page && transcribe(page, undefined, { reserved: new Set() }).state).toBe("new");
});

function fieldsFrom(first: number): PageField[] {
  return Array.from({ length: 3_000 }, (_, index) => ({ name: `a${first + index}`, type: "String" }));
}

function pageOf(fields: readonly PageField[]): Page {
  const rows = fields.map(({ name }) => ({ code: `isv.${name}`, meaning: name, fix: "" }));
  return { method: "taobao.demo.linear.get", source: "the page", response: fields, errors: rows, notes: [] };
}

test("merge: new fields and codes among those of a spec", LIMIT, () => {
  const old = transcribe(pageOf(fieldsFrom(3_000)), undefined, { reserved: new Set() });
  if (old.state !== "new") throw new Error(old.state);
  const merged = transcribe(pageOf([...fieldsFrom(0), ...fieldsFrom(3_000)]), old.text, { reserved: new Set() });
  expect(merged).toMatchObject({ state: "changed", changes: { length: 6_000 } });
});
