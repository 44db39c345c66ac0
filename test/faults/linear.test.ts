import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseTopDate, TbkDgVegasTljCreateRequest, TbkScSocialCrowdGetRequest } from "../../generated/src/index.ts";
import { startGateway, TEST_APP } from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "../cli/built.ts";
import { tbk } from "../cli/tbk.ts";
import { startWatchdog } from "../fuzz/watchdog.ts";
import { gateway, refusal, type Reply } from "../helpers/gateway.ts";

/** What patterns have stumbled over: runs of one character, and beginnings of something that never ends. */
const REPEATED = [
  ...[".", "1", "/", "\\", '"', "'", " ", ",", "%", "-", "a", "(", "[", "{", "<", "\n", "="],
  ...[
    "&amp",
    "&amp;",
    "&#",
    "%25",
    "%5c",
    "\\u0041",
    '\\"',
    '"\\"',
    ', "',
    "1.",
    "1e",
    "[]",
    "isv.",
    "-not-exist:",
    "***",
  ],
  ...["session=", '"session":"', '\\\\"session\\\\":\\\\"', "6100ab+cd"],
];

const SESSION = "6100ab+cd/ef==sessi'on&<KEY>";
const LENGTH = 50_000;
/** Below, the machine's own noise is larger than what is measured. */
const NOISE_MS = 150;
/** Nothing may take longer, in whatever proportion. */
const MOST_MS = 1_500;

const watchdog = startWatchdog();
afterAll(() => watchdog.stop());

type Work = (text: string) => unknown;

/** Four times the text may not cost ten times as much; what is quadratic costs sixteen times. */
async function expectLinear(name: string, work: Work): Promise<void> {
  for (const part of REPEATED) {
    const text = part.repeat(LENGTH / part.length);
    watchdog.expect(`${name} of ${JSON.stringify(part)}`);
    let whole = await cpuMs(() => work(text));
    expect(whole, `${name} of ${JSON.stringify(part)}`).toBeLessThan(MOST_MS);
    if (whole > NOISE_MS) whole = Math.min(whole, await cpuMs(() => work(text)));
    if (whole < NOISE_MS) continue;
    const quarter = text.slice(0, LENGTH / 4);
    const least = Math.min(await cpuMs(() => work(quarter)), await cpuMs(() => work(quarter)));
    expect(whole, `${name} of ${JSON.stringify(part)}`).toBeLessThan(10 * Math.max(least, 20));
  }
}

async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  try {
    await work();
  } catch {
    // Refused: that may not take long either.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("an answer's", () => {
  const crowd = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
  const gift = new TbkDgVegasTljCreateRequest({} as never);
  const failed = (result: object) => ({ tbk_dg_vegas_tlj_create_response: { result: { success: false, ...result } } });

  test.each<[string, (text: string) => Reply]>([
    ["msg", (text) => ({ error_response: { code: 15, msg: text } })],
    ["sub_msg", (text) => refusal(7, "isv.x", text)],
    ["sub_code", (text) => refusal(15, `isv.${text}`)],
    ["request_id", (text) => ({ error_response: { code: 15, msg: "m", request_id: text } })],
    ["business data", (text) => failed({ msg_code: text, model: { send_url: text } })],
    ["page", (text) => ({ status: 502, raw: `<html>${text}` })],
    ["broken JSON", (text) => ({ raw: `{"a":"${text}` })],
    ["content-type", (text) => ({ headers: { "content-type": `text/html;${text.replaceAll("\n", "")}` }, raw: "x" })],
    ["list", (text) => ({ tbk_sc_social_crowd_get_response: { tag_ids: text, social_crowd_name: text } })],
  ])("%s", async (name, reply) => {
    let text = "";
    const fake = await gateway(() => reply(name === "content-type" ? text.slice(0, 10_000) : text));
    const client = fake.client({ retry: false, checkRequest: false });
    await expectLinear(name, (given) => {
      text = given;
      return client.execute(name === "business data" ? gift : crowd, SESSION);
    });
  });

  test("refusal of a code, itself as long", async () => {
    let text = "";
    const fake = await gateway(() => ({ status: 400, raw: JSON.stringify({ error: text, error_description: text }) }));
    const client = fake.client({ oauthUrl: new URL(fake.url).origin });
    await expectLinear("code", (code) => {
      text = code;
      return client.exchangeCode({ code, redirectUri: "https://a.example/" });
    });
  });
});

describe("an app's own", () => {
  test.each<[string, Work]>([["date", parseTopDate]])("%s", expectLinear);

  test("options", async () => {
    const fake = await gateway(() => undefined);
    const authorize = { redirectUri: "https://a.example/", state: "s" };
    await expectLinear("url", (text) => fake.client({ url: `//${text}` }));
    await expectLinear("oauthUrl", (text) => fake.client({ oauthUrl: `https://a/${text}x` }).authorizeUrl(authorize));
  });
});

describe("a request to the test kit's gateway", () => {
  const form = (text: string) =>
    new URLSearchParams({ method: "taobao.tbk.dg.optimus.material", v: text, timestamp: text });

  test.each<[string, (text: string) => RequestInit]>([
    ["public parameters", (text) => ({ body: form(text) })],
    ["multipart body", (text) => multipart(`\r\n--b\r\nContent-Disposition: form-data; name="${text}\r\n\r\nx`)],
    ["multipart header", (text) => multipart(`\r\n--b\r\n${text}`)],
  ])("%s", async (name, request) => {
    const kit = await startGateway();
    await expectLinear(name, (text) => fetch(kit.url, { method: "POST", ...request(text) }));
    await kit.close();
  });

  test("business parameters", async () => {
    const kit = await startGateway();
    const fake = await gateway(() => undefined);
    const client = fake.client({ ...TEST_APP, url: kit.url, checkRequest: false, retry: false });
    await expectLinear("business parameters", (text) => {
      return client.call("taobao.tbk.dg.optimus.material", {
        adzone_id: `${text}x`,
        material_id: 1,
        page_no: `1${text}`,
      });
    });
    await kit.close();
  });

  function multipart(body: string): RequestInit {
    return { body, headers: { "content-type": "multipart/form-data; boundary=b" } };
  }
});

describe("an argument of tbk", () => {
  const ENV = { TOP_APP_KEY: "12345678", TOP_APP_SECRET: "c0ffee/5ecret+Key==42" };
  beforeAll(ensureBuilt);
  const call = (...pairs: string[]) => ["call", "tbk.dg.material.optional", "adzone_id=1", ...pairs];

  test.each<[string, (text: string) => string[]]>([
    ["a command", (text) => [text]],
    ["short options", (text) => ["errors", `-${text}`]],
    ["an option", (text) => ["errors", `--${text}`, "--api", `-${text}`]],
    ["an error code", (text) => ["errors", text]],
    ["a sub_code", (text) => ["errors", `isv.${text}\n`]],
    ["a method", (text) => ["show", text]],
    ["words", (text) => ["search", text]],
    ["a parameter's name", (text) => call(`${text}=1`)],
    ["a number", (text) => call(`page_size=${text}x`)],
    ["JSON", (text) => call(`ucrowd_rank_items=[{"commirate":${text}`)],
    ["a text in JSON", (text) => call(`ucrowd_rank_items=[{"commirate":"${text}`)],
    ["a url", (text) => [...call(), "--url", `ftp://${text}`]],
    ["a timestamp", (text) => ["sign", `timestamp=${text}`]],
  ])("%s", async (name, args) => {
    await expectLinear(name, (text) => tbk(args(text), ENV));
  });
});
