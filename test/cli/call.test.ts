import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { columns } from "../../generated/src/cli/text.ts";
import { sign } from "../../generated/src/index.ts";
import { exampleAnswer, fault, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "./built.ts";
import { APP, oneLine, shellWords, tbk } from "./tbk.ts";

const CROWD = ["call", "tbk.sc.social.crowd.get", "social_crowd_id=9007199254740993123"];
const ORDERS = ["call", "tbk.order.details.get", "start_time=2024-11-11 00:00:00", "end_time=2024-11-11 03:00:00"];

let gateway: Gateway;
let env: Record<string, string>;

beforeAll(async () => {
  await ensureBuilt();
  gateway = await startGateway({ apps: { [APP.TOP_APP_KEY]: APP.TOP_APP_SECRET }, sessions: ["6100session"] });
  env = { ...APP, TOP_URL: gateway.url };
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

describe("tbk call", () => {
  test("signs, sends and prints the answer with the meaning of its values", async () => {
    const { code, out, err } = await tbk([...CROWD, "--session", "6100session"], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^social_crowd_name +群1$/m);
    expect(out).toMatch(/^status +1 \(生效\)$/m);
    expect(out).toMatch(/^request_id +\S+$/m);
    expect(gateway.calls).toMatchObject([
      {
        method: "taobao.tbk.sc.social.crowd.get",
        params: { social_crowd_id: "9007199254740993123" },
        session: "6100session",
      },
    ]);
  });

  test("goes through the proxy of the environment, but for what NO_PROXY names, or through --proxy", async () => {
    const asked: string[] = [];
    const proxy = createServer().on("connect", (request, socket) => {
      asked.push(String(request.url));
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const call = [...CROWD, "--session", "6100session"];
    expect((await tbk(call, { ...env, HTTP_PROXY })).code).toBe(1);
    expect(new Set(asked)).toEqual(new Set([new URL(gateway.url).host]));
    expect((await tbk(call, { ...env, HTTP_PROXY, NO_PROXY: "127.0.0.1" })).code).toBe(0);
    asked.length = 0;
    const named = await tbk([...call, "--proxy", HTTP_PROXY], { ...env, NO_PROXY: "127.0.0.1" });
    expect([named.code, new Set(asked)]).toEqual([1, new Set([new URL(gateway.url).host])]);
    const wrong = await tbk([...call, "--proxy", "http:/me:s3cret@"], env);
    expect(wrong.code).toBe(2);
    expect(oneLine(wrong)).toBe("tbk: --proxy is no URL such as http://127.0.0.1:8080");
    proxy.close();
  });

  test.each(["http://u:s3cret%zz@127.0.0.1:1", "http://u%:s3cret@127.0.0.1:1", "https://u:s3cret%E5%A5@127.0.0.1:1"])(
    "a name or password of a proxy that is not URL-encoded is told, and not shown: %s",
    async (url) => {
      const says = "holds a name or password that is not URL-encoded: write % as %25";
      const call = [...CROWD, "--session", "6100session"];
      for (const run of [
        await tbk([...call, "--proxy", url], env),
        await tbk(["login", "--callback", "https://app.example/", "--code", "c0de", "--proxy", url], env),
      ]) {
        expect([run.code, oneLine(run)]).toEqual([2, `tbk: --proxy ${says}`]);
      }
      for (const name of ["HTTP_PROXY", "HTTPS_PROXY"]) {
        const run = await tbk(call, { ...env, [name]: url });
        expect([run.code, oneLine(run)]).toEqual([2, `tbk: ${name} ${says}`]);
      }
    },
  );

  test("--json is the typed payload, ids with all their digits", async () => {
    const answer = { social_crowd_id: "9007199254740993123", social_crowd_name: 'a "b" \u001b[31m', status: 1 };
    gateway.answer("taobao.tbk.sc.social.crowd.get", answer);
    const { out } = await tbk([...CROWD, "--json", "--session", "6100session"], env);
    expect(JSON.parse(out)).toEqual({ ...answer, request_id: expect.any(String) });
    expect(out).not.toContain("\u001b");
  });

  test("nested answers are an indented tree that cannot steer the terminal", async () => {
    const results = [{ trade_id: "1", item_title: "a\u001b[31m\nb" }, { trade_id: "2" }];
    gateway.answer("taobao.tbk.order.details.get", { data: { has_next: false, results } });
    const { out } = await tbk(ORDERS, env);
    const lines = out.split("\n");
    expect(lines).toContain("  results (2)");
    expect(lines).toContain("    [2]");
    expect(out).toMatch(/^ {6}item_title +a\\u001b\[31m\\nb$/m);
  });

  test("--table is the list that pages are made of, in columns as wide as Chinese text", async () => {
    const results = [
      { trade_id: "294159887445064307", item_title: "女装", tk_status: 12, extra: "new" },
      { trade_id: "1", item_title: "abc", tk_status: 3 },
    ];
    gateway.answer("taobao.tbk.order.details.get", { data: { results } });
    const { code, out } = await tbk([...ORDERS, "--table"], env);
    const lines = out.trimEnd().split("\n");
    const at = (line: string | undefined, word: string) => columns(line?.slice(0, line.indexOf(word)) ?? "");
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.split(/ +/).sort()).toEqual(["extra", "item_title", "tk_status", "trade_id"]);
    expect(at(lines[1], "女装")).toBe(at(lines[0], "item_title"));
    expect(at(lines[1], "12")).toBe(at(lines[2], "3"));
  });

  test("--table of an empty list is its header, and needs a list", async () => {
    gateway.answer("taobao.tbk.order.details.get", { data: { results: [] } });
    const { out } = await tbk([...ORDERS, "--table"], env);
    expect(out.trimEnd().split("\n")).toEqual([expect.stringMatching(/trade_id/)]);
    const run = await tbk([...CROWD, "--table", "--session", "6100session"], env);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toMatch(/no list for --table$/);
  });

  test("--url gateway needs no account", async () => {
    const { code, out } = await tbk([...CROWD, "--url", "gateway", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject(exampleAnswer("taobao.tbk.sc.social.crowd.get"));
    expect((await tbk(ORDERS, { TOP_URL: "gateway" })).code).toBe(0);
    expect(gateway.calls).toEqual([]);
  });

  test("TOP_SESSION goes to APIs that ask for a session, --session to any", async () => {
    await tbk(CROWD, { ...env, TOP_SESSION: "6100session" });
    await tbk(ORDERS, { ...env, TOP_SESSION: "6100session" });
    await tbk([...ORDERS, "--session=6100session"], env);
    expect(gateway.calls.map((call) => call.session)).toEqual(["6100session", "", "6100session"]);
  });

  test("a struct comes member by member or as JSON, with all digits", async () => {
    const members = { page_size: 20, search_type: 1, refund_type: "9007199254740993", page_no: 1, biz_type: 1 };
    const dotted = Object.entries(members).map(([name, value]) => `search_option.${name}=${value}`);
    const json = JSON.stringify(members).replace('"9007199254740993"', "9007199254740993");
    const start = "2024-11-11 00:00:00";
    await tbk(["call", "tbk.relation.refund", ...dotted, `search_option.start_time=${start}`], env);
    await tbk(["call", "tbk.relation.refund", `search_option=${json.slice(0, -1)},"start_time":"${start}"}`], env);
    const [first, second] = gateway.calls.map((call) => call.params["search_option"]);
    expect(first).toBe(`${json.slice(0, -1)},"start_time":"${start}"}`);
    expect(second).toBe(first);
  });

  test("a file parameter takes a path", async () => {
    const dir = await mkdtemp(join(tmpdir(), "tbk-call-"));
    try {
      const path = join(dir, "图.png");
      writeFileSync(path, "PNG");
      const ids = ["adzone_id=1", "item_id=2", "site_id=3"];
      const call = ["call", "tbk.sc.pic.embed", ...ids, "--session", "6100session"];
      const { code } = await tbk([...call, `pic_stream=${path}`], env);
      const file = gateway.calls[0]?.files["pic_stream"];
      expect(code).toBe(0);
      expect(Buffer.from(file?.content ?? []).toString()).toBe("PNG");
      const run = await tbk([...call, "pic_stream=@no/such.png"], env);
      expect(run.code).toBe(2);
      expect(oneLine(run)).toMatch(/pic_stream=@no\/such\.png is not the path of a file/);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});

describe("tbk call --curl", () => {
  const SESSION = "6100abcdefSession";

  test("prints what would be sent, masked, and sends nothing", async () => {
    const { code, out } = await tbk([...CROWD, "--curl", "--session", SESSION], env);
    expect(code).toBe(0);
    expect(out).toMatch(/^curl .*\n$/);
    expect(out).toContain(`${gateway.url}?app_key=12345678`);
    expect(out).toMatch(/session=\*\*\*&sign=\*\*\*'/);
    expect(out).not.toContain(SESSION);
    expect(out).not.toContain(APP.TOP_APP_SECRET);
    expect(gateway.calls).toEqual([]);
  });

  test("--reveal shows session and a valid sign, never the secret", async () => {
    const { out } = await tbk([...CROWD, "--curl", "--reveal", "--session", SESSION], env);
    const line = shellWords(out);
    const [url = "", body] = [line.find((word) => word.startsWith("http")), line.at(-1)];
    const params = Object.fromEntries([...new URL(url).searchParams, ...new URLSearchParams(body)]);
    expect(params).toMatchObject({ session: SESSION, social_crowd_id: "9007199254740993123" });
    expect(params["sign"]).toBe(sign(params, APP.TOP_APP_SECRET));
    expect(out).not.toContain(APP.TOP_APP_SECRET);
  });

  test.each([
    [["--curl", "--json"], "tbk: --json and --curl exclude each other"],
    [["--reveal"], "tbk: --reveal goes with --curl"],
    [["--curl", "--paginate"], "tbk: --curl shows one call: leave --paginate and --limit out"],
    [["--json", "--columns", "status"], "tbk: --columns goes with --table or --jsonl"],
    [["--paginate"], "tbk: taobao.tbk.sc.social.crowd.get has no pages"],
    [["--jsonl"], "tbk: the answer of taobao.tbk.sc.social.crowd.get has no list for --jsonl"],
  ])("%j is refused", async (args, message) => {
    const run = await tbk([...CROWD, ...args], env);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toBe(message);
  });
});

test("what the platform repeats of session and sign is masked", async () => {
  gateway.answer("taobao.tbk.sc.social.crowd.get", ({ session, system }) => {
    return fault.error(15, "isv.invalid", { sub_msg: `not for ${session}, sign ${system["sign"]}` });
  });
  const run = await tbk(CROWD, { ...env, TOP_SESSION: "6100session" });
  expect(run.code).toBe(1);
  expect(run.err).toContain("not for ***, sign ***");
  expect(run.out + run.err).not.toContain("6100session");
  expect(run.err).not.toContain(gateway.calls[0]?.system["sign"]);
});

describe("a call that cannot be", () => {
  test.each([
    [["strat_time=1"], "unknown parameter strat_time (did you mean start_time?)"],
    [["page_no=x"], "page_no=x is not a number"],
    [["start_time=2024-02-30 00:00:00"], "start_time=2024-02-30 00:00:00 is not a date, yyyy-MM-dd HH:mm:ss in GMT+8"],
    [["page_no=1", "page_no=2"], "page_no is given twice"],
    [["page_no"], "page_no is no key=value"],
    [["session=abcdef"], "session is no parameter of the API: use --session or TOP_SESSION"],
    [["sign=abcdef"], "sign is a public parameter: the client sets it"],
    [["page_no.x=1"], "page_no has no members: page_no.x"],
    [["page_size=20"], "missing required end_time, start_time"],
    [["page_no=x", "nonsense=1"], "page_no=x is not a number; unknown parameter nonsense"],
  ])("%j", async (args, message) => {
    const run = await tbk(["call", "tbk.order.details.get", ...args], env);
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: "" });
    expect(oneLine(run)).toBe(`tbk: ${message} (tbk show taobao.tbk.order.details.get)`);
    expect(gateway.calls).toEqual([]);
  });

  test.each([
    [["option={}"], "unknown parameter option"],
    [["search_option=[1]"], "search_option=[1] is not a JSON object"],
    [["search_option={"], "search_option={ is not a JSON object"],
    [
      ["search_option.page_sise=1"],
      "unknown parameter search_option.page_sise (did you mean search_option.page_size?)",
    ],
    [['search_option={"page_sise":1}'], "unknown member search_option.page_sise (did you mean page_size?)"],
    [
      ["search_option={}", "search_option.page_no=1", "search_option.page_no=1"],
      "search_option.page_no is given twice",
    ],
    [["search_option={}"], "missing required search_option.page_size, search_option.search_type"],
  ])("inside a struct: %j", async (args, message) => {
    const run = await tbk(["call", "tbk.relation.refund", ...args], env);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toContain(`tbk: ${message}`);
  });

  test("limits are those of the client", async () => {
    const run = await tbk([...ORDERS, "page_size=500"], env);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toMatch(/page_size.* is 500, at most 100 is allowed/);
  });

  test("everything that is not set is named", async () => {
    const run = await tbk(CROWD);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toBe(
      "tbk: TOP_APP_KEY is not set; TOP_APP_SECRET is not set; " +
        "the API needs a session: --session, TOP_SESSION or tbk login (--url gateway needs no account)",
    );
  });

  test.each([
    ["nowhere", /^tbk: url "nowhere" is neither a URL nor an environment \(production, /],
    ["socks5://user:pa55@127.0.0.1/", /^tbk: url socks5:\/\/\*\*\*@127\.0\.0\.1\/ is neither http nor https$/],
    ["https://user:pa55@:/", /^tbk: url "https:\/\/\*\*\*@:\/" is neither a URL nor an environment/],
    ["ftp://127.0.0.1/", /^tbk: url ftp:\/\/127\.0\.0\.1\/ is neither http nor https$/],
  ])("--url %s", async (url, message) => {
    const run = await tbk([...ORDERS, "--url", url], APP);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toMatch(message);
  });

  test("an unknown method is exit 1", async () => {
    const run = await tbk(["call", "tbk.order.detail.get"], env);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toContain("taobao.tbk.order.details.get");
  });
});

describe("a call that is refused is exit 1, with message, hint and request_id", () => {
  test("by the platform", async () => {
    const options = { request_id: "15rid", sub_msg: "会话 6100session 已失效" };
    gateway.answer("*", fault.error(27, "invalid-sessionkey", options));
    const { code, out, err } = await tbk([...CROWD, "--session", "6100session"], env);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^tbk: taobao\.tbk\.sc\.social\.crowd\.get: 27 Invalid session: invalid-sessionkey/);
    expect(err).toMatch(/^ {2}hint +\S/m);
    expect(err).toMatch(/^ {2}request_id +15rid$/m);
    expect(err).toMatch(/^ {2}more +tbk errors invalid-sessionkey --api taobao\.tbk\.sc\.social\.crowd\.get$/m);
    expect(err).not.toContain("6100session");
  });

  test("for its sign: tbk sign explains it", async () => {
    const { code, err } = await tbk(ORDERS, { ...env, TOP_APP_SECRET: "another-secret" });
    expect(code).toBe(1);
    expect(err).toMatch(/25 Invalid signature/);
    expect(err).toMatch(/^ {2}more +tbk sign /m);
    expect(err).not.toContain("another-secret");
  });

  test("by the service behind it", async () => {
    gateway.answer("taobao.tbk.coupon.convert", { result: { result_code: "11", result_msg: "佣金不足" } });
    const { code, err } = await tbk(["call", "tbk.coupon.convert", "item_id=1", "adzone_id=1"], env);
    expect(code).toBe(1);
    expect(err).toMatch(/business failure: 11 佣金不足/);
    expect(err).toMatch(/^ {2}hint +\S/m);
    expect(err).toMatch(/^ {2}more +tbk errors 11 --api taobao\.tbk\.coupon\.convert$/m);
  });

  test("when nobody answers", async () => {
    const { code, err } = await tbk([...ORDERS, "--url", "http://127.0.0.1:9/router/rest"], env);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot connect to http:\/\/127\.0\.0\.1:9/);
  });
});

describe("a method that no document tells of", () => {
  test("is called as it is, its parameters as texts", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.on("data", (part) => asked.push(String(part)));
      request.on("end", () => response.end('{"time_get_response":{"time":"2024-01-01 00:00:00","request_id":"r"}}'));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/router/rest`;
    const run = await tbk(["call", "taobao.time.get", "a=007", "--url", url], APP);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^time +2024-01-01 00:00:00$/m);
    expect(asked.join("")).toMatch(/\ba=007\b/);
    const curl = await tbk(["call", "taobao.time.get", "--url", url, "--curl"], APP);
    expect(curl.out).toMatch(/^curl .*method=taobao\.time\.get/);
    server.close();
  });

  test("one that is like a documented one is questioned, unless it is meant", async () => {
    const run = await tbk(["call", "taobao.tbk.itme.info.get"], env);
    expect(run.code).toBe(1);
    expect(oneLine(run)).toMatch(/did you mean taobao\.tbk\.item\.info\.get.*--undocumented/);
    const meant = await tbk(["call", "taobao.tbk.itme.info.get", "--undocumented"], env);
    expect(meant.err).toMatch(/22 Invalid method/);
  });
});

test("a body comes from a file", async () => {
  const dir = await mkdtemp(join(tmpdir(), "tbk-body-"));
  try {
    const path = join(dir, "body.json");
    writeFileSync(path, '{"num_iids":[9007199254740993,"2"]}');
    await tbk(["call", "tbk.item.info.get", `@${path}`, "platform=1"], env);
    expect(gateway.calls[0]?.params).toMatchObject({ num_iids: "9007199254740993,2", platform: "1" });
    const twice = await tbk(["call", "tbk.item.info.get", `@${path}`, "num_iids=1"], env);
    expect(oneLine(twice)).toMatch(/num_iids is given twice/);
    writeFileSync(path, "[1");
    expect(oneLine(await tbk(["call", "tbk.item.info.get", `@${path}`], env))).toMatch(/is no JSON/);
    expect(oneLine(await tbk(["call", "tbk.item.info.get", "@no/such"], env))).toMatch(/cannot read no\/such/);
  } finally {
    await rm(dir, { recursive: true });
  }
});

test("dates, numbers and limits are told at once", async () => {
  const run = await tbk(["call", "tbk.order.details.get", "start_time=2024-13-01", "page_size=500", "page_no=x"], env);
  expect(oneLine(run)).toMatch(
    /start_time=2024-13-01 is not a date.*page_no=x is not a number; page_size is 500, at most 100/,
  );
});
