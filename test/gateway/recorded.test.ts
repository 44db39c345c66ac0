import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { type RawRequest, sendRaw } from "./raw.ts";
import { clock, METHOD, type Texts } from "./signed.ts";

/** Requests whose sign was computed by the official SDKs themselves, with the secret `helloworld`. */

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const send = (request: RawRequest) => sendRaw(gateway, request);
const business: Texts = { social_crowd_id: "12312" };
const answered = '"social_crowd_id":123';

describe("signed by the SDK itself:", () => {
  const recorded = { app_key: "12345678", session: "6100sessionKEY", format: "json", v: "2.0" };

  test("Java", async () => {
    const query = {
      ...recorded,
      method: METHOD,
      sign: "2878B1394BABCF14C411B78B852A7340136D8B24FFDD693FC1BB54FC8F1EAFC5",
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-java-dynamicVersionNo",
      sign_method: "hmac-sha256",
    };
    const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
    expect(await send({ query, headers, body: "social_crowd_id=12312" })).toContain(answered);
  });

  test("Java, Chinese and an emoji", async () => {
    const query = {
      ...recorded,
      method: "taobao.tbk.dg.material.optional.upgrade",
      sign: "1D38A98AB60E5A24FCD0CE6524D48F50008D2BA8953E4B12AFD713E6F892A778",
      timestamp: "2024-01-01 08:00:00",
      target_app_key: "87654321",
      partner_id: "top-sdk-java-dynamicVersionNo",
      sign_method: "hmac-sha256",
    };
    const { session: _, ...withoutSession } = query;
    const body = "adzone_id=123456789&q=%E5%A5%B3%E8%A3%85+%E8%BF%9E%E8%A1%A3%E8%A3%99%2B100%25%26%F0%9F%98%80";
    const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
    expect(await send({ query: withoutSession, headers, body })).toContain("tbk_dg_material_optional_upgrade_response");
    expect(gateway.calls[0]?.params["q"]).toBe("女装 连衣裙+100%&😀");
  });

  test("Java, an upload", async () => {
    gateway.answer("taobao.picture.upload", { picture: { picture_id: "1" } });
    const query = {
      ...recorded,
      method: "taobao.picture.upload",
      sign: "59A11B3539325189004EEA37E9E8E7A3DE6A63726FA973338AA321734F086E38",
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-java-dynamicVersionNo",
      sign_method: "hmac-sha256",
    };
    const content = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 0x0d, 0x0a, 0x2d, 0x2d]);
    const text = (name: string, value: string) =>
      `\r\n--17\r\nContent-Disposition:form-data;name="${name}"\r\nContent-Type:text/plain\r\n\r\n${value}`;
    const body = Buffer.concat([
      Buffer.from(text("picture_category_id", "0") + text("image_input_title", "图片.jpg")),
      Buffer.from('\r\n--17\r\nContent-Disposition:form-data;name="img";filename="图片.jpg"\r\n'),
      Buffer.from("Content-Type:application/octet-stream\r\n\r\n"),
      content,
      Buffer.from("\r\n--17--\r\n"),
    ]);
    const headers = { "content-type": "multipart/form-data;charset=UTF-8;boundary=17" };
    expect(await send({ query, headers, body })).toContain('{"picture_upload_response":{"picture":{"picture_id":"1"}');
    expect(gateway.calls[0]?.files["img"]).toEqual({ name: "图片.jpg", type: "application/octet-stream", content });
  });

  test("Java, a batch", async () => {
    const query = {
      ...recorded,
      sign: "C331EF299FAE0349AA6B0A9151D9E83634453C38D0BCBE8796F832305432BF66",
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-java-dynamicVersionNo",
      sign_method: "hmac-sha256",
    };
    const body = [
      `#PUBLIC#method=${METHOD}`,
      `social_crowd_id=1&method=${METHOD}`,
      `social_crowd_id=2&method=${METHOD}`,
    ];
    const headers = { "content-type": "text/plain;charset=UTF-8" };
    const answer = await send({ path: "/router/batch", query, headers, body: body.join("\r\n-S-\r\n") });
    expect(answer.split("\r\n-S-\r\n").map((part) => JSON.parse(part))).toHaveLength(2);
    expect(gateway.calls.map((call) => call.params)).toEqual([{ social_crowd_id: "1" }, { social_crowd_id: "2" }]);
  });
});

describe("signed by SDKs that know no fixed clock:", () => {
  const recorded = { app_key: "12345678", session: "6100sessionKEY", format: "json", v: "2.0", simplify: "true" };
  let later: Gateway;
  beforeAll(async () => {
    later = await startGateway({ clock: () => Date.UTC(2026, 10, 23, 18, 17, 41) });
  });
  afterAll(() => later.close());

  test("Go", async () => {
    const query = new URLSearchParams({
      ...recorded,
      method: METHOD,
      partner_id: "new_go_sdk",
      sign: "5C5452EE34C95D5AE46F9EAF773AE4F3C7ABC44896FED1C56E613549164FF94C",
      sign_method: "hmac-sha256",
      timestamp: "2026-11-24 02:17:41",
    });
    const response = await fetch(`${later.url}?${query}`, { method: "POST", body: new URLSearchParams(business) });
    expect(await response.json()).toMatchObject({ social_crowd_id: 123 });
  });

  test("Python 3, an upload", async () => {
    later.answer("taobao.picture.upload", { picture: {} });
    const query = new URLSearchParams({
      ...recorded,
      method: "taobao.picture.upload",
      timestamp: "2026-11-24 02:17:39",
      sign_method: "hmac-sha256",
      partner_id: "new_python3_sdk",
      sign: "9A77F167AC6AF9B6829ADE1164E11C93DE02ECF1F6453FDAD66A4D7852578805",
    });
    const body = new FormData();
    body.set("image_input_title", "图片.jpg");
    body.set("picture_category_id", "0");
    body.set("img", new Blob(["image"], { type: "image/jpeg" }), "图片.jpg");
    const response = await fetch(`${later.url}?${query}`, { method: "POST", body });
    expect(await response.json()).toEqual({ picture: {}, request_id: expect.any(String) });
    expect(later.calls.at(-1)?.files["img"]).toMatchObject({ name: "图片.jpg", type: "image/jpeg" });
  });
});
