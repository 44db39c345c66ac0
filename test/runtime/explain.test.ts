import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import {
  sign,
  TbkDgMaterialOptionalUpgradeRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
  type TopClientOptions,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, isSigned } from "../helpers/gateway.ts";

const SESSION = "6100sessionKEY";
const CLOCK = () => Date.UTC(2024, 0, 1, 0, 0, 0);
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });

function client(options: Partial<TopClientOptions> = {}): TopClient {
  return new TopClient({ ...APP, clock: CLOCK, url: "https://gw.example/router/rest", ...options });
}

const PUBLIC = `app_key${APP.appKey}formatjsonmethodtaobao.tbk.sc.social.crowd.get`;
const REST = "sign_methodhmac-sha256social_crowd_id12312timestamp2024-01-01 08:00:00v2.0";

test("it masks session and sign", async () => {
  const told = await client().explain(request, SESSION);
  expect(told.method).toBe("taobao.tbk.sc.social.crowd.get");
  expect(told.signText).toBe(`${PUBLIC}session***${REST}`);
  expect(told.sign).toBe("***");
  expect(told.body).toBe("social_crowd_id=12312");
  expect(told.headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded;charset=utf-8" });
  const url = new URL(told.url);
  expect(url.origin + url.pathname).toBe("https://gw.example/router/rest");
  expect(url.searchParams.get("session")).toBe("***");
  expect(url.searchParams.get("sign")).toBe("***");
  const all = JSON.stringify(told);
  expect(all).not.toContain(SESSION);
  expect(all).not.toMatch(/[0-9A-F]{32}/);
  expect(all).not.toContain(APP.appSecret);
});

test.each(["md5", "hmac", "hmac-sha256"] as const)("revealed, it is what is sent: %s", async (signMethod) => {
  const told = await client({ signMethod }).explain(request, async () => SESSION, { reveal: true });
  const query = Object.fromEntries(new URL(told.url).searchParams);
  expect(query["session"]).toBe(SESSION);
  expect(told.sign).toBe(query["sign"]);
  expect(told.sign).toBe(sign({ ...query, social_crowd_id: "12312" }, APP.appSecret, signMethod));
  expect(told.signText).toContain(`session${SESSION}`);
  expect(JSON.stringify(told)).not.toContain(APP.appSecret);
});

test("a session that a form encodes is masked too", async () => {
  const told = await client().explain(request, "a b+c/d=&é");
  expect(JSON.stringify(told)).not.toMatch(/a b\+c|a%20b|%C3%A9|é/);
});

test("without a session there is none", async () => {
  const told = await client().explain(request);
  expect(told.signText).toBe(PUBLIC + REST);
  expect(told.url).not.toContain("session");
});

test("nothing is checked or sent", async () => {
  const told = await client({ url: "http://127.0.0.1:1/router/rest" }).explain(new TbkScSocialCrowdGetRequest());
  expect(told.body).toBe("");
});

test("the revealed curl line sends the same call, whatever is in it", async () => {
  const fake = await gateway(() => crowd());
  const call = new TbkDgMaterialOptionalUpgradeRequest({
    adzone_id: 123456789,
    q: `女装 'a' "b" $(c) \`d\` \\ @e\n%26😀&=`,
  });
  const talker = fake.client();
  await talker.explain(call).then(({ curl }) => expect(curl).toContain("sign=***"));
  const { curl } = await talker.explain(call, SESSION, { reveal: true });
  await promisify(execFile)("/bin/sh", ["-c", `${curl} --silent --noproxy '*'`]);
  const [seen] = fake.seen;
  expect(seen?.form.get("q")).toBe(call.params.q);
  expect(seen?.query.get("session")).toBe(SESSION);
  expect(seen?.headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=utf-8");
  expect(seen && isSigned(seen)).toBe(true);
});

test("a quote in a session cannot leave its word", async () => {
  const { curl } = await client().explain(
    new TbkDgMaterialOptionalUpgradeRequest({ adzone_id: 1, q: "'; rm x; '" }),
    "x'; touch y; 'x",
    {
      reveal: true,
    },
  );
  const { stdout } = await promisify(execFile)("/bin/sh", ["-c", `set -- ${curl}; echo $#`]);
  expect(Number(stdout)).toBe(3 + 2 * 3 + 2);
});

test("files are parts of the curl line", async () => {
  const parts: [string | undefined, string][] = [];
  const fake = await gateway(({ headers, body }) => {
    parts.push([headers["content-type"], body]);
    return { request_id: "r" };
  });
  const file = join(mkdtempSync(join(tmpdir(), "tbk-")), `a "b", c;d.txt`);
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  writeFileSync(file, "content");
  const api = { method: "taobao.up", params: { note: "string", image: "file" } };
  const upload = { api, params: { note: "a=@b", image: file } } as unknown as TbkScSocialCrowdGetRequest;
  const told = await fake.client().explain(upload, SESSION, { reveal: true });
  expect(told.headers).not.toHaveProperty("content-type");
  await promisify(execFile)("/bin/sh", ["-c", `${told.curl} --silent --noproxy '*'`]);
  const [[type, body]] = parts as [[string, string]];
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toMatch(/name="note"\r\n\r\na=@b\r\n/);
  expect(body).toMatch(/name="image"; filename=".*\r\n(.*\r\n)*\r\ncontent\r\n/);
});
