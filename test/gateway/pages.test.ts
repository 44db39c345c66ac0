import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ApiData } from "../../generated/src/data/api.ts";
import * as sdk from "../../generated/src/index.ts";
import { exampleAnswer, exampleParams, gatewayDispatcher, TEST_APP } from "../../generated/src/testing/index.ts";

type Tree = Record<string, any>;

const DATA = new URL("../../generated/data/", import.meta.url);
const PAGED = readdirSync(DATA)
  .map((file) => JSON.parse(readFileSync(new URL(file, DATA), "utf8")) as ApiData)
  .filter(({ pagination }) => pagination !== undefined);

const CLASSES = sdk as unknown as Record<string, new (params: object) => any>;

/** Example parameters of a call for first pages of `size` elements, in six hours where a time range is limited. */
function firstPage({ method, pagination, window }: ApiData, size: number): Tree {
  const params = exampleParams<Tree>(method);
  const set = (path: string | undefined, value: unknown) => {
    const [name = "", member] = path?.split(".") ?? [];
    if (member) params[name] = { ...params[name], [member]: value };
    else if (path) params[name] = value;
  };
  set(pagination?.page, 1);
  set(pagination?.size, size);
  if (pagination?.style === "position") set(pagination.position, undefined);
  set(window?.start, "2024-11-10 00:00:00");
  set(window?.end, "2024-11-10 06:00:00");
  return params;
}

describe.each(PAGED)("$method", (api) => {
  test.each([2, 7])("two pages of %s and one element, then an end", async (size) => {
    const dispatcher = gatewayDispatcher();
    const client = new sdk.TopClient({ ...TEST_APP, dispatcher, retry: false });
    const request = new CLASSES[api.request]!(firstPage(api, size));
    const counts: number[] = [];
    for await (const { items } of client.pages(request, "s")) counts.push(items.length);
    const windows = api.window?.max === undefined ? 1 : 2;
    expect(counts).toEqual(Array.from({ length: windows }, () => [size, 1]).flat());
    expect(dispatcher.calls.every(({ answer }) => answer?.code === undefined)).toBe(true);
  });
});

describe("an answer says what its page is", () => {
  const orders = (params: object) => {
    return exampleAnswer<Tree>("taobao.tbk.order.details.get", {
      start_time: "2024-11-10 00:00:00",
      end_time: "2024-11-10 03:00:00",
      ...params,
    })["data"];
  };

  test("a page with a next one, and the last", () => {
    const first = orders({ page_size: 5 });
    expect(first).toMatchObject({ has_next: true, page_no: 1, page_size: 5, position_index: "page-2" });
    const last = orders({ page_size: 5, page_no: 2, position_index: first.position_index });
    expect(last).toMatchObject({ has_next: false, page_no: 2 });
    expect([first.results.length, last.results.length]).toEqual([5, 1]);
  });

  test("elements have ids of their own and lie in the time range, in order", () => {
    const { results } = orders({ page_size: 5 });
    expect(new Set(results.map(({ trade_id }: Tree) => trade_id)).size).toBe(5);
    const times = results.map(({ tk_create_time }: Tree) => tk_create_time);
    expect(times).toEqual([...times].sort());
    expect(times[0] > "2024-11-10 00:00:00" && times.at(-1) < "2024-11-10 03:00:00").toBe(true);
  });

  test("another range has elements of its own", () => {
    const ids = [orders({}), orders({ start_time: "2024-11-10 02:40:00" })].flatMap(({ results }) => {
      return results.map(({ trade_id }: Tree) => trade_id);
    });
    expect(new Set(ids).size).toBe(40);
    expect(orders({})).toEqual(orders({}));
  });

  test("a total, beyond the last page, and pages counted from 0", () => {
    const material = (page_no: number) => {
      return exampleAnswer<Tree>("taobao.tbk.dg.material.optional.upgrade", { page_no, page_size: 3 });
    };
    expect([0, 1, 2, 3, 99].map((page) => material(page)["result_list"].length)).toEqual([3, 3, 1, 0, 0]);
    expect(material(1)).toMatchObject({ total_results: 4 });
  });

  test("a page without a size has as many as its documentation says", () => {
    expect(orders({}).results).toHaveLength(20);
    expect(orders({ page_size: 1e9 }).results).toHaveLength(200);
  });

  test("of an API without pages, and of no call, it is the documented one", () => {
    const method = "taobao.tbk.tpwd.create";
    expect(exampleAnswer(method, { page_no: 2 })).toEqual(exampleAnswer(method));
    expect(exampleAnswer<Tree>("taobao.tbk.order.details.get")["data"].results).toHaveLength(1);
  });
});
