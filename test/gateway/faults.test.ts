import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Answer, fault, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { clock, CROWD, METHOD, post, signed } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

function call(answer: Answer): Promise<Response> {
  gateway.answer(METHOD, answer);
  return post(gateway, signed(CROWD));
}

describe("error_response", () => {
  test("a code has TOP's message", async () => {
    expect(await (await call(fault.error(15, "isv.item-not-exist"))).json()).toEqual({
      error_response: {
        code: 15,
        msg: "Remote service error",
        sub_code: "isv.item-not-exist",
        request_id: "16gwlocal0001",
      },
    });
  });

  test("everything of it can be chosen", async () => {
    const options = { msg: "msg", sub_msg: "失败", request_id: "r4lu3uaf87g2", status: 400 };
    const response = await call(fault.error(15, 9100, options));
    const { status: _, ...rest } = options;
    expect([response.status, await response.json()]).toEqual([
      400,
      { error_response: { code: 15, sub_code: 9100, ...rest } },
    ]);
    expect(gateway.calls[0]?.answer).toEqual({ status: 400, request_id: "r4lu3uaf87g2", code: 15, sub_code: 9100 });
  });

  test("a code of no table", async () => {
    expect(await (await call(fault.error(987))).json()).toMatchObject({ error_response: { msg: "Error 987" } });
  });

  test("a limit, of the API or of the app's day", async () => {
    const second = await (await call(fault.limit(1))).json();
    const day = await (await call(fault.limit(31062, { daily: true }))).json();
    expect([second, day]).toMatchObject([
      {
        error_response: {
          code: 7,
          msg: "App Call Limited",
          sub_code: "accesscontrol.limited-by-api-access-count",
          sub_msg: "This ban will last for 1 more seconds",
        },
      },
      {
        error_response: {
          code: 7,
          sub_code: "accesscontrol.limited-by-app-access-count",
          sub_msg: "This ban will last for 31062 more seconds",
        },
      },
    ]);
  });

  test("in XML", async () => {
    gateway.answer(METHOD, fault.error(15, "isp.remote-service-error", { sub_msg: "a<b" }));
    const response = await post(gateway, signed({ ...CROWD, format: "xml" }));
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="utf-8" ?>\n<error_response><code>15</code><msg>Remote service error</msg>' +
        "<sub_code>isp.remote-service-error</sub_code><sub_msg>a&lt;b</sub_msg>" +
        "<request_id>16gwlocal0001</request_id></error_response>",
    );
  });
});
