import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ensureBuilt } from "./built.ts";
import { oneLine, tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

interface Row {
  readonly name: string;
  readonly meaning: string;
  readonly fix?: string;
}

const { errors } = parse(readFileSync("spec/gateway.yaml", "utf8")) as { errors: Record<string, Row> };

describe("tbk errors", () => {
  test("a platform code: name, meaning, kind, retry, fix", async () => {
    const { code, out } = await tbk(["errors", "27"]);
    const row = errors["27"] as Row;
    expect(code).toBe(0);
    expect(out).toContain(`27  ${row.name}\n`);
    expect(out).toContain(row.meaning);
    expect(out).toContain(row.fix);
    expect(out).toMatch(/^ {2}kind +session$/m);
    expect(out).toMatch(/^ {2}retry +does not help$/m);
  });

  test("codes that the runtime does not carry are told too", async () => {
    const { out } = await tbk(["errors", "isv.permission-ip-whitelist-limit"]);
    expect(out).toContain(errors["isv.permission-ip-whitelist-limit"]?.fix);
  });

  test.each([
    ["isv.missing-parameter:item_id", "isv.missing-parameter:***"],
    ["isv.missing-parameter", "isv.missing-parameter:***"],
    ["isv.item-not-exist:num_iid", "isv.###-not-exist:***"],
    ["isp.item-service-unavailable", "isp.***-service-unavailable"],
  ])("%s is a case of %s", async (code, row) => {
    const { out } = await tbk(["errors", code]);
    expect(out).toContain(`${code}  ${row}\n`);
    expect(out).toContain(errors[row]?.meaning);
  });

  test("an API's own code, and which APIs document it", async () => {
    const { code, out } = await tbk(["errors", "3001"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^3001\n\nDocumented by \d+ APIs?\n/);
    expect(out).toMatch(/^ {2}taobao\.tbk\.order\.details\.get +系统/m);
  });

  test("--api keeps to one API, --json gives the rows", async () => {
    const all = JSON.parse((await tbk(["errors", "2", "--json"])).out) as { apis: { method: string }[] };
    const method = all.apis[1]?.method ?? "";
    const one = JSON.parse((await tbk(["errors", "2", "--json", "--api", method])).out) as typeof all;
    expect(all.apis.length).toBeGreaterThan(5);
    expect(one.apis).toEqual([all.apis[1]]);
    expect(one).toMatchObject({ code: "2", apis: [{ meaning: expect.any(String), retry: expect.any(Boolean) }] });
  });

  test.each([
    ["isv.invalid-paramter", /caller's fault: fix the request\) \(did you mean .*isv\.invalid-parameter/],
    ["isp.nonsense-of-the-day", /provider's fault: a retry may help\)$/],
    ["toString", /^tbk: no API and no table of the platform documents toString$/],
    ["999999", /documents 999999/],
  ])("%s is in no table", async (code, message) => {
    const run = await tbk(["errors", code]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: "" });
    expect(oneLine(run)).toMatch(message);
  });

  test("an unknown --api is exit 1", async () => {
    const run = await tbk(["errors", "25", "--api", "tbk.order.detail.get"]);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toContain("taobao.tbk.order.details.get");
  });
});
