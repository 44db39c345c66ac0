import { describe, expect, test } from "vitest";
import { TbkItemInfoGetRequest, TbkOrderDetailsGetRequest } from "../../generated/src/index.ts";

describe("a request takes its parameters with it", () => {
  test("what is set later does not reach the object they were given in", () => {
    const base = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" };
    const first = new TbkOrderDetailsGetRequest(base).setPageNo(9);
    first.params.jump_type = -1;
    expect(base).toEqual({ start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" });
    expect(new TbkOrderDetailsGetRequest(base).params).toEqual(base);
    expect(first.params).toEqual({ ...base, page_no: 9, jump_type: -1 });
  });

  test("a frozen object, and one that is frozen as a class gives it", () => {
    const frozen = Object.freeze({ num_iids: "1" });
    expect(new TbkItemInfoGetRequest(frozen).setPlatform(2).params).toEqual({ num_iids: "1", platform: 2 });
    class Defaults {
      readonly num_iids = "7";
    }
    expect(new TbkItemInfoGetRequest(Object.freeze(new Defaults())).set("ip", "::1").params.num_iids).toBe("7");
  });

  test("one request's parameters may be given to another", () => {
    const one = new TbkItemInfoGetRequest({ num_iids: "1" });
    const two = new TbkItemInfoGetRequest(one.params).setNumIids("2");
    expect([one.params.num_iids, two.params.num_iids]).toEqual(["1", "2"]);
  });
});
