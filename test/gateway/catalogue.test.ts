import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleAnswer, exampleParams, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { clock, post, signed, SYSTEM, type Texts, wireTexts } from "./signed.ts";
import { readXml, type XmlElement } from "./xml.ts";

const METHODS = readdirSync(new URL("../../generated/data/", import.meta.url)).map((file) => file.slice(0, -5));

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
afterAll(() => gateway.close());

async function answer(method: string, form: Texts): Promise<string> {
  const response = await post(gateway, signed({ ...SYSTEM, ...wireTexts(exampleParams(method)), method, ...form }));
  expect(gateway.calls.at(-1)?.answer?.code).toBeUndefined();
  return response.text();
}

/** Ids that `JSON.parse` would corrupt are texts first. */
function parse(json: string): any {
  return JSON.parse(json.replace(/(?<=:)\d{16,}(?=[,}])/g, '"$&"'));
}

/** A typed payload out of standard JSON: an object of nothing but a list is a list, unless the payload has an object. */
function unwrap(wire: any, typed: any): unknown {
  if (Array.isArray(typed)) {
    const items: unknown[] = Array.isArray(wire) ? wire : (Object.values(wire)[0] ?? ([] as any));
    return items.map((item, index) => unwrap(item, typed[index]));
  }
  if (typeof typed !== "object" || typed === null) return typeof typed === "string" ? String(wire) : wire;
  return Object.fromEntries(Object.entries(wire).map(([name, value]) => [name, unwrap(value, typed[name])]));
}

function unwrapXml(element: XmlElement | undefined, typed: any): unknown {
  if (!element) return undefined;
  if (Array.isArray(typed)) {
    return element.isList && element.children.map((child, index) => unwrapXml(child, typed[index]));
  }
  if (typeof typed !== "object" || typed === null) return element.text;
  return Object.fromEntries(element.children.map((child) => [child.name, unwrapXml(child, typed[child.name])]));
}

/** XML has no types: every scalar as its text. */
function texts(typed: any): unknown {
  if (Array.isArray(typed)) return typed.map(texts);
  if (typeof typed !== "object" || typed === null) return String(typed);
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, texts(value)]));
}

describe.each(METHODS)("%s answers its example", (method) => {
  const typed = exampleAnswer(method, exampleParams(method));
  const own = `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
  const root = method.startsWith("qimen.") ? "response" : own;

  test("as JSON", async () => {
    const { [root]: body, ...rest } = parse(await answer(method, { format: "json" }));
    const { request_id, ...payload } = body;
    expect([unwrap(payload, typed), rest]).toEqual([typed, {}]);
    expect(request_id).toMatch(/^16gwlocal\d{4}$/);
  });

  test("as simplified JSON", async () => {
    const { request_id, ...payload } = parse(await answer(method, { format: "json", simplify: "true" }));
    expect([unwrap(payload, typed), typeof request_id]).toEqual([typed, "string"]);
  });

  test("as XML", async () => {
    const element = readXml(await answer(method, { format: "xml" }));
    const { request_id, ...payload } = unwrapXml(element, { ...typed, request_id: "" }) as Texts;
    expect([element.name, payload, typeof request_id]).toEqual([root, texts(typed), "string"]);
  });
});
