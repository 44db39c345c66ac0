import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { type RawRequest, sendRaw } from "./raw.ts";
import { clock, METHOD, NOW, signed, signOf, type Texts } from "./signed.ts";

/** Requests as the official SDKs of other languages put them on the wire. */

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const send = (request: RawRequest) => sendRaw(gateway, request);
const form = (texts: Texts) => new URLSearchParams(texts).toString();
const business: Texts = { social_crowd_id: "12312" };
const system = (rest: Texts): Texts => ({
  app_key: "12345678",
  method: METHOD,
  v: "2.0",
  session: "6100sessionKEY",
  ...rest,
});
const answered = '"social_crowd_id":123';

describe("signed here, in the layout of", () => {
  test("Java: system in the query, business in the body", async () => {
    const texts = system({
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-java-dynamicVersionNo",
      format: "json",
      sign_method: "hmac-sha256",
    });
    const query = { ...texts, sign: signOf({ ...texts, ...business }) };
    const headers = {
      accept: "text/xml,text/javascript",
      "user-agent": "top-sdk-java",
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      "accept-encoding": "gzip",
    };
    expect(await send({ query, headers, body: form(business) })).toContain(answered);
    expect(gateway.calls[0]).toMatchObject({
      params: business,
      placement: { app_key: "query", social_crowd_id: "body" },
    });
  });

  test("PHP: md5, XML by default, empty values signed and sent", async () => {
    const texts = system({
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-php-20180326",
      format: "xml",
      sign_method: "md5",
    });
    const body = { ...business, site_id: "" };
    const query = { ...texts, sign: signOf({ ...texts, ...body }) };
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8", "user-agent": "top-sdk-php" };
    const answer = await send({ query, headers, body: form(body) });
    expect(answer).toContain("<tbk_sc_social_crowd_get_response><social_crowd_id>123</social_crowd_id>");
  });

  test("Python 2: epoch milliseconds", async () => {
    const texts = system({
      timestamp: String(NOW + 1234),
      partner_id: "taobao-sdk-python-20170919",
      format: "json",
      sign_method: "md5",
    });
    const query = { ...texts, sign: signOf({ ...texts, ...business }) };
    const headers = {
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      "cache-control": "no-cache",
      connection: "Keep-Alive",
    };
    expect(await send({ query, headers, body: form(business) })).toContain(answered);
  });

  test("Go: simplified", async () => {
    const texts = system({
      timestamp: "2024-01-01 08:00:00",
      partner_id: "new_go_sdk",
      format: "json",
      simplify: "true",
      sign_method: "hmac-sha256",
    });
    const query = { ...texts, sign: signOf({ ...texts, ...business }) };
    const headers = { "content-type": "application/x-www-form-urlencoded", "user-agent": "Go-http-client/1.1" };
    expect(await send({ query, headers, body: form(business) })).toMatch(/^\{"social_crowd_id":123,/);
  });

  test(".NET 2014: all in the body, no sign_method, no format", async () => {
    const texts = signed({
      ...system({ timestamp: "2024-01-01 08:00:00", partner_id: "top-sdk-net-20140215" }),
      ...business,
    });
    const headers = { "content-type": "application/x-www-form-urlencoded;charset=utf-8", "user-agent": "Top4Net" };
    const body = form(texts).replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
    expect(await send({ headers, body })).toMatch(/^<\?xml .*\?>\n<tbk_sc_social_crowd_get_response>/);
    expect(gateway.calls[0]).toMatchObject({ signMethod: "", form: "xml", placement: { app_key: "body" } });
  });

  test("Node: multipart without files", async () => {
    const texts = signed({
      ...system({ timestamp: "2024-01-01 08:00:00", format: "json", sign_method: "md5" }),
      ...business,
    });
    const parts = Object.entries(texts).map(([name, value]) => {
      return `------b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    });
    const headers = { "content-type": "multipart/form-data; boundary=----b" };
    expect(await send({ headers, body: `${parts.join("")}------b--\r\n` })).toContain(answered);
    expect(gateway.calls[0]).toMatchObject({ params: business, files: {} });
  });

  test("npm clients: all in the body, spaces as %20", async () => {
    const texts = signed({
      ...system({ timestamp: "2024-01-01 08:00:00", format: "json", sign_method: "md5" }),
      ...business,
    });
    const body = form(texts).replaceAll("+", "%20");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await send({ headers, body })).toContain(answered);
  });

  test("PHP's simplify=1 is not taken for true", async () => {
    const texts = system({ timestamp: "2024-01-01 08:00:00", format: "json", simplify: "1", sign_method: "md5" });
    const query = { ...texts, sign: signOf({ ...texts, ...business }) };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await send({ query, headers, body: form(business) })).toMatch(/^\{"tbk_sc_social_crowd_get_response":/);
  });

  test("a name sent in both places under a sign for the body's value does not verify", async () => {
    const texts = system({ timestamp: "2024-01-01 08:00:00", format: "json", sign_method: "md5" });
    const body = { ...business, v: "1.0" };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const java = { ...texts, sign: signOf({ ...texts, ...body }) };
    const php = { ...texts, sign: signOf({ ...body, ...texts }) };
    expect(await send({ query: java, headers, body: form(body) })).toContain('"code":25');
    expect(await send({ query: php, headers, body: form(body) })).toContain(answered);
  });
});
