import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../generator/lint.ts";
import { toOpenApi } from "../../scripts/openapi/document.ts";

type Tree = Readonly<Record<string, any>>;

const { spec } = lint("spec");
if (!spec) throw new Error("the specs are wrong: npm run lint");
const document = toOpenApi(spec) as Tree;
const operationOf = (method: string) => document["paths"][`/router/rest#${method}`].post as Tree;

test("every method is an operation at the gateway's path, with tags that are told of", () => {
  expect(Object.keys(document["paths"])).toHaveLength(spec.apis.length);
  const told = (document["tags"] as Tree[]).map((tag) => tag["name"]);
  for (const { method } of spec.apis) for (const tag of operationOf(method)["tags"]) expect(told).toContain(tag);
  expect(document["servers"][0].url).toBe("https://eco.taobao.com");
});

test("an answer lies in its envelope, a list in its tag, and ids keep their digits", () => {
  const content = operationOf("taobao.tbk.order.details.get")["responses"]["200"].content["application/json"];
  const [answer, error] = content.schema.oneOf as Tree[];
  expect(error).toEqual({ $ref: "#/components/schemas/ErrorAnswer" });
  const root = answer?.["properties"].tbk_order_details_get_response.properties as Tree;
  expect(Object.keys(root)).toEqual(["data", "request_id"]);
  const page = document["components"].schemas[String(root["data"].$ref).split("/").at(-1) ?? ""] as Tree;
  expect(page["properties"].results.properties.publisher_order_dto.type).toBe("array");
});

test("what must be given, the values a parameter has, and what a call is signed with", () => {
  const { requestBody, security } = operationOf("taobao.tbk.order.details.get");
  expect(requestBody.required).toBe(true);
  const { schema } = requestBody.content["application/x-www-form-urlencoded"] as Tree;
  expect(schema["required"]).toEqual(["end_time", "start_time"]);
  expect(schema["properties"].query_type).toMatchObject({ type: "number", enum: [1, 2, 3, 4], default: 1 });
  expect(Object.keys(security[0])).toEqual(["method", "app_key", "sign_method", "sign", "timestamp", "v"]);
  expect(Object.keys(operationOf("taobao.tbk.sc.social.crowd.get")["security"][0])).toContain("session");
  expect(Object.keys(operationOf("taobao.tbk.sc.pic.embed")["requestBody"].content)).toEqual(["multipart/form-data"]);
});

test("every reference leads to a schema, and operations have names of their own", () => {
  const references = JSON.stringify(document).match(/#\/components\/schemas\/[^"]+/g) ?? [];
  const lost = references.filter((one) => !(document["components"].schemas as Tree)[one.split("/").at(-1) ?? ""]);
  expect(lost).toEqual([]);
  const names = spec.apis.map(({ method }) => operationOf(method)["operationId"] as string);
  expect(new Set(names).size).toBe(names.length);
});

test("of specs without groups, with names that are alike and names of every object", () => {
  const dir = mkdtempSync(join(tmpdir(), "openapi-"));
  mkdirSync(join(dir, "item"));
  cpSync("spec/gateway.yaml", join(dir, "gateway.yaml"));
  for (const method of ["taobao.item.get.x", "taobao.item.get_x"]) {
    const told = `method: ${method}\ntitle: 甲\nsummary: 甲\nsession: none\nkind: read\nparams: {}\noutside: true\n`;
    const struct = "{ type: __proto__, fields: { a: { type: String, description: 甲 } }, description: 甲 }";
    const text = `${told}response:\n  r: ${struct}\nerrors: {}\nsources: [test]\n`;
    writeFileSync(join(dir, "item", `${method}.yaml`), text);
  }
  writeFileSync(join(dir, "package.yaml"), "categories: { item: { id: 4, title: 商品API } }\n");
  writeFileSync(join(dir, "catalogue.yaml"), "[]\n");
  const { spec: own, diagnostics } = lint(dir);
  rmSync(dir, { recursive: true });
  if (!own) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const made = JSON.parse(JSON.stringify(toOpenApi(own))) as Tree;
  const operations = Object.values(made["paths"] as Tree).map(({ post }) => post);
  expect(operations.map(({ operationId, tags }) => [operationId, tags])).toEqual([
    ["ItemGetX", ["item"]],
    ["ItemGetX2", ["item"]],
  ]);
  expect(made["tags"]).toEqual([{ name: "item", description: "商品API" }]);
  expect(Object.keys(made["components"].schemas)).toContain("__proto__");
});
