import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";

/** What an editor shows at a name: TypeScript's own quick info, of the generated sources. */
const project = new Project({
  skipAddingFilesFromTsConfig: true,
  compilerOptions: { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true },
});
const hovers = new Map<string, string>();

const APP = `
import { TbkOrderDetailsGetRequest as Orders } from "./generated/src/tbk/TbkOrderDetailsGetRequest.js";
import { TbkDgVegasTljCreateRequest as Gift } from "./generated/src/tbk/TbkDgVegasTljCreateRequest.js";
const orders = new Orders({ page_size: 20, tk_status: 12, start_time: "", end_time: "" });
new Gift().setCampaignType("MKT");
export const image = (response: (typeof orders)["~response"]) => response.data?.results[0]?.item_img;
export const status = (response: (typeof orders)["~response"]) => response.data?.results[0]?.refund_tag;
`;

beforeAll(() => {
  const app = project.createSourceFile(join(process.cwd(), "hover-app.ts"), APP);
  const service = project.getLanguageService().compilerObject;
  for (const name of [
    "TbkOrderDetailsGetRequest as",
    "Orders({",
    "Gift()",
    "page_size",
    "tk_status",
    "end_time",
    "setCampaignType",
    "refund_tag",
    "item_img",
  ]) {
    const info = service.getQuickInfoAtPosition(app.getFilePath(), APP.indexOf(name));
    const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
    hovers.set(name, [ts.displayPartsToString(info?.documentation), ...tags].join("\n"));
  }
});

describe("hovering shows", () => {
  test.each([
    ["TbkOrderDetailsGetRequest as", "淘宝客-推广者-所有订单查询", "`taobao.tbk.order.details.get` · 不需要授权"],
    ["Orders({", "淘宝客-推广者-所有订单查询", "`taobao.tbk.order.details.get` · 不需要授权"],
    ["Gift()", "淘宝客-推广者-淘礼金创建", "`taobao.tbk.dg.vegas.tlj.create` · 不需要授权 · 写操作"],
  ])("a class and `new`: title, what it is for, method, session, and the official page: %s", (at, title, facts) => {
    const [first, , summary, ...rest] = hovers.get(at)?.split("\n") ?? [];
    expect(first).toBe(title);
    expect(summary).toMatch(/\p{Script=Han}/u);
    expect(rest.join("\n")).toContain(facts);
    expect(rest.at(-1)).toMatch(/^@see https:\/\/open\.taobao\.com\/api\.htm\?docId=\d+/);
  });

  test("a parameter: meaning, limits, default, example, and whether it is required", () => {
    expect(hovers.get("page_size")).toContain("每页条数（范围：1~100；默认：20；示例：20）");
    expect(hovers.get("end_time")).toMatch(/必填；格式：yyyy-MM-dd HH:mm:ss；示例：2019-04-23 12:28:22/);
  });

  test("known values, of parameters and fields", () => {
    expect(hovers.get("tk_status")).toContain("`12` 付款");
    expect(hovers.get("refund_tag")).toMatch(/`0` .+\n.*`1` /);
  });

  test("that a link has no scheme, also where its example is too long to be shown", () => {
    expect(hovers.get("item_img")).toContain("以 // 开头，须补 https:");
  });

  test("what is deprecated, on parameters and setters", () => {
    expect(hovers.get("setCampaignType")).toContain("@deprecated 已下线");
  });
});
