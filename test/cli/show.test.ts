import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { columns } from "../../generated/src/cli/text.ts";
import { ensureBuilt } from "./built.ts";
import { oneLine, tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

describe("tbk show", () => {
  test("prints parameters, the answer's tree and errors", async () => {
    const { code, out } = await tbk(["show", "taobao.tbk.order.details.get"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# taobao\.tbk\.order\.details\.get\n\n {4}淘宝客-推广者-所有订单查询\n/);
    expect(out).toMatch(/^ {4}class +TbkOrderDetailsGetRequest$/m);
    expect(out).toMatch(/^ {4}window +.*max: 3h/m);
    expect(out).toMatch(/^ {4}\* start_time +string \(datetime\) +订单查询开始时间/m);
    expect(out).toMatch(/^ {6}page_size +number .*min 1; max 100; default 20/m);
    expect(out).toMatch(/^ {6}data +OrderPage/m);
    expect(out).toMatch(/^ {8}results +PublisherOrderDto\[\]/m);
    expect(out).toMatch(/^ {10}trade_id +string \(id\)/m);
    expect(out).toMatch(/^ {4}3000 +账号/m);
    expect(out).toMatch(/^ {4}tbk call taobao\.tbk\.order\.details\.get .*start_time='.*' --url gateway$/m);
  });

  test.each(["tbk.order.details.get", "TbkOrderDetailsGetRequest", "TbkOrderDetailsGet", "TBK_ORDER_DETAILS_GET"])(
    "%s names the same API",
    async (name) => {
      expect(await tbk(["show", name])).toEqual(await tbk(["show", "taobao.tbk.order.details.get"]));
    },
  );

  test("is Markdown in which everything of the page is code", async () => {
    const { out } = await tbk(["show", "taobao.tbk.dg.material.optional.upgrade"]);
    const marked = out.split("\n").filter((line) => line !== "" && !line.startsWith("    "));
    expect(marked).toEqual([
      "# taobao.tbk.dg.material.optional.upgrade",
      ...["Parameters (* required)", "Answer", "Errors of its own", "Try it without an account"].map(
        (one) => `## ${one}`,
      ),
    ]);
  });

  test("--json is the package's data", async () => {
    const { out } = await tbk(["show", "tbk.sc.social.crowd.get", "--json"]);
    const data: unknown = JSON.parse(readFileSync("generated/data/taobao.tbk.sc.social.crowd.get.json", "utf8"));
    expect(JSON.parse(out)).toEqual(data);
  });

  test.each([
    ["tbk.order.detail.get", "taobao.tbk.order.details.get"],
    ["TbkOrderDetialsGetRequest", "taobao.tbk.order.details.get"],
    ["social.crowd", "taobao.tbk.sc.social.crowd.get"],
  ])("%s is unknown, and %s is suggested", async (name, suggested) => {
    const run = await tbk(["show", name]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: "" });
    expect(oneLine(run)).toMatch(/^tbk: no API is named .* \(did you mean .*\?\)$/);
    expect(run.err).toContain(suggested);
  });

  test("--brief is what it needs, and the names of the rest", async () => {
    const { out } = await tbk(["show", "tbk.order.details.get", "--brief"]);
    expect(out).toMatch(/^\* start_time +string \(datetime\)/m);
    expect(out).toMatch(/^optional: .*page_size/m);
    expect(out).not.toMatch(/trade_id/);
    expect(out.split("\n").length).toBeLessThan(15);
  });

  test("a row of the catalogue that is only a name is shown as that", async () => {
    const title = "淘宝客-服务商-社群创建";
    const { code, out } = await tbk(["show", title]);
    expect(code).toBe(0);
    expect(out).toMatch(/^淘宝客-服务商-社群创建\nits name only/);
    expect(JSON.parse((await tbk(["show", title, "--json"])).out)).toEqual({ type: "name", title });
    expect((await tbk(["show", "淘宝客-没有这个"])).code).toBe(1);
  });

  test.each(["xyzzy", "../xyzzy", "__proto__"])("%j is unknown and like nothing", async (name) => {
    const run = await tbk(["show", name]);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toBe(`tbk: no API is named ${name}`);
  });

  test("columns stay aligned behind Chinese text", async () => {
    const { out } = await tbk(["search", "转链"]);
    const rows = out.trimEnd().split("\n");
    const starts = rows.map((line) => columns(/^\S+ +/.exec(line)?.[0] ?? ""));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some((line) => /^\p{Script=Han}/u.test(line))).toBe(true);
    expect(new Set(starts).size).toBe(1);
  });
});
