import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Gateway } from "../../generated/src/testing/index.ts";
import { kit } from "./built.ts";
import { DOCUMENTED } from "./documented.ts";
import { PEERS } from "./peers.ts";

/** Clients that know nothing of the gateway get from it what the platform documents. */

let gateway: Gateway;
beforeAll(async () => {
  gateway = await kit.startGateway();
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

describe.each(Object.entries(PEERS))("%s", (_, connect) => {
  test.each(DOCUMENTED)("gets the documented answer of $method", async ({ method, params, answer }) => {
    const execute = connect({ ...kit.TEST_APP, url: gateway.url });
    expect(await execute(method, { ...params })).toMatchObject(answer);
    expect(gateway.calls).toMatchObject([{ method, signMethod: "md5", form: "json" }]);
  });

  test("is refused with code 25 when it signs with another secret", async () => {
    const [{ method, params }] = DOCUMENTED as [(typeof DOCUMENTED)[number]];
    const execute = connect({ appKey: kit.TEST_APP.appKey, appSecret: "another", url: gateway.url });
    await expect(execute(method, { ...params })).rejects.toMatchObject({ code: 25 });
  });
});
