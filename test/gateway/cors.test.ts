import { request } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { clock, CROWD, signed } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
afterAll(() => gateway.close());

/** undici's own, as `fetch` may not set `origin`. */
async function send(method: "POST" | "OPTIONS", headers: Record<string, string>) {
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const body = method === "POST" ? new URLSearchParams(signed(CROWD)).toString() : null;
  const response = await request(gateway.url, { method, body, headers: { ...type, ...headers } });
  return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
}

const preflight = { "access-control-request-method": "POST", "access-control-request-headers": "content-type" };

test.each(["http://localhost:4000", "http://127.0.0.1:8787", "http://localhost"])(
  "a page of %s may call",
  async (origin) => {
    const asked = await send("OPTIONS", { origin, ...preflight });
    expect([asked.status, asked.text]).toEqual([204, ""]);
    expect(asked.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "POST, GET",
      "access-control-allow-headers": "content-type",
      vary: "Origin",
    });
    const called = await send("POST", { origin });
    expect(called.headers["access-control-allow-origin"]).toBe(origin);
    expect(called.text).toContain("tbk_sc_social_crowd_get_response");
  },
);

test.each([
  "https://example.com",
  "http://localhost.example.com",
  "http://127.0.0.1.example.com:80",
  "http://example.com/?http://localhost:1",
  "https://localhost:1",
  "null",
])("no page of %s", async (origin) => {
  const asked = await send("OPTIONS", { origin, ...preflight });
  const called = await send("POST", { origin });
  const names = [...Object.keys(asked.headers), ...Object.keys(called.headers)];
  expect(names.filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect(asked.text).toContain("<code>9</code>");
});
