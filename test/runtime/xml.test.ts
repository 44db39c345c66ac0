import { build } from "esbuild";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { TopApiError, TopLimitError, TopResponseError } from "../../generated/src/index.ts";
import { decodeAnswer, isXml } from "../../generated/src/runtime/wire/decode.ts";
import { parseXml } from "../../generated/src/runtime/wire/xml.ts";
import { TbkOrderDetailsGetRequest } from "../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { gateway, rejection } from "../helpers/gateway.ts";

const request = new TbkOrderDetailsGetRequest({ start_time: "2019-04-22 15:00:00", end_time: "2019-04-22 16:00:00" });
const bytes = (text: string) => new TextEncoder().encode(text);
const xmlHeaders = { "content-type": "text/xml;charset=UTF-8" };

describe("the tree of an XML answer", () => {
  const cases: [name: string, xml: string, expected: unknown][] = [
    ["texts", "<r><a>1</a><b>true</b></r>", { r: { a: "1", b: "true" } }],
    ["a declaration", '<?xml version="1.0" encoding="utf-8" ?>\n<r><a>1</a></r>', { r: { a: "1" } }],
    ["space before it", '\n <?xml version="1.0"?><r><a>1</a></r>', { r: { a: "1" } }],
    ["comments, also after the root", "<!--a--><r><a>1<!--b-->2</a></r><!--top176185.cm3-->\n", { r: { a: "12" } }],
    ["an empty root", "<r/>", { r: {} }],
    ["an empty element", "<r><a/><b></b></r>", { r: { a: "", b: "" } }],
    ["a repeated tag", "<r><a>1</a><b/><a>2</a><a>3</a></r>", { r: { a: ["1", "2", "3"], b: "" } }],
    ["a list", '<r><l list="true"><x>1</x><x>2</x></l></r>', { r: { l: ["1", "2"] } }],
    ["a list of one", '<r><l list="true"><x><a>1</a></x></l></r>', { r: { l: [{ a: "1" }] } }],
    ["an empty list", '<r><l list="true"/></r>', { r: { l: [] } }],
    ["a list of two tags", '<r><l list="true"><x>1</x><y>2</y></l></r>', { r: { l: ["1", "2"] } }],
    ["lists in lists", '<r><l list="true"><x list="true"><y>1</y></x><x list="true"/></l></r>', { r: { l: [["1"], []] } }], // prettier-ignore
    ["a repeated list", '<r><l list="true"><x>1</x></l><l list="true"><x>2</x></l></r>', { r: { l: [["1"], ["2"]] } }],
    ["a wrapper without the attribute", "<r><l><x>1</x></l></r>", { r: { l: { x: "1" } } }],
    ["list=false", '<r><l list="false"><x>1</x></l></r>', { r: { l: { x: "1" } } }],
    ["other attributes", '<r a="1"><b c="2">3</b></r>', { r: { b: "3" } }],
    ["indentation", "<r>\n  <a>\n    <b>1</b>\n  </a>\n</r>", { r: { a: { b: "1" } } }],
    ["white space in a text", "<r><a> 1\n</a></r>", { r: { a: " 1\n" } }],
    ["escapes", "<r><a>&lt;b&gt; &amp;amp; &quot;&apos; &#20013;&#x6587;</a></r>", { r: { a: "<b> &amp; \"' 中文" } }],
    ["CDATA", "<r><a>1<![CDATA[<b>&amp;</b>]]>2</a></r>", { r: { a: "1<b>&amp;</b>2" } }],
    ["emoji", "<r><a>夏😀&#x1F600;👨‍👩‍👧</a></r>", { r: { a: "夏😀😀👨‍👩‍👧" } }],
    [
      "numbers stay texts",
      "<r><a>3141592653590793242</a><b>1.10</b></r>",
      { r: { a: "3141592653590793242", b: "1.10" } },
    ],
  ];
  it.each(cases)("%s", async (_, xml, expected) => {
    expect(await parseXml(xml)).toStrictEqual(expected);
  });

  it("keeps `__proto__` and `constructor` as members", async () => {
    const tree = await parseXml("<r><__proto__><polluted>1</polluted></__proto__><constructor>2</constructor></r>");
    const json = '{"r":{"__proto__":{"polluted":"1"},"constructor":"2"}}';
    expect(JSON.stringify(tree)).toBe(json);
    expect(Object.getPrototypeOf(tree["r"])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const list = await parseXml("<r><__proto__>1</__proto__><__proto__>2</__proto__></r>");
    expect(JSON.stringify(list)).toBe('{"r":{"__proto__":["1","2"]}}');
  });

  it("survives 10,000 levels", async () => {
    let node: unknown = await parseXml(`${"<x>".repeat(10_000)}1${"</x>".repeat(10_000)}`);
    let depth = 0;
    while (typeof node === "object") {
      node = (node as Record<string, unknown>)["x"];
      depth++;
    }
    expect([depth, node]).toEqual([10_000, "1"]);
  });

  const LAUGHS = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>';
  const broken: [name: string, xml: string][] = [
    ["nothing", ""],
    ["cut off", "<r><a>1</a>"],
    ["tags that cross", "<r><a></r></a>"],
    ["two roots", "<r/><r/>"],
    ["entities of its own", LAUGHS],
    ["a document type", '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>'],
    ["an entity nobody knows", "<r>&nbsp;</r>"],
    ["tags in one another without end", `${"<x>".repeat(200_000)}${"</x>".repeat(200_000)}`],
  ];
  it.each(broken)("is refused: %s", async (_, xml) => {
    await expect(parseXml(xml)).rejects.toThrow(Error);
  });
});

describe("what is taken for XML", () => {
  const cases: [body: string, expected: boolean][] = [
    ['<?xml version="1.0"?><x/>', true],
    ["\uFEFF \n<tbk_item_get_response>", true],
    ["<error_response><code>7</code>", true],
    ["<tbk_item_get_response/>", true],
    ["<!DOCTYPE html><html></html>", false],
    ["<html><body>", false],
    ["<_responses>", false],
    ['{"a":"<?xml ?>"}', false],
    ["", false],
    ["   ", false],
  ];
  it.each(cases)("%j: %s", (body, expected) => {
    expect(isXml(bytes(body))).toBe(expected);
  });
});

describe("a client of format xml", () => {
  const ORDER = `<?xml version="1.0" encoding="utf-8" ?>
<tbk_order_details_get_response>
  <data>
    <has_next>false</has_next><page_no>1</page_no>
    <results list="true"><publisher_order_dto>
      <trade_id>294159887445064307</trade_id><item_title>连衣裙😀 &amp; 帽</item_title><item_num>2</item_num>
      <subsidy_info_dto_list list="true"/>
    </publisher_order_dto></results>
  </data>
  <request_id>1234567890</request_id>
</tbk_order_details_get_response><!--top176185.cm3-->`;

  it("asks for it, signs it, and gives the typed answer", async () => {
    const { client, seen } = await gateway(() => ({ headers: xmlHeaders, raw: ORDER }));
    const { data, body } = await client({ format: "xml", simplify: true }).executeWithResponse(request);
    const trade = { trade_id: "294159887445064307", item_title: "连衣裙😀 & 帽", item_num: 2 };
    expect(data).toStrictEqual({
      data: {
        has_next: false,
        page_no: 1,
        results: [{ ...trade, subsidy_info_dto_list: [], service_fee_dto_list: [] }],
      },
      request_id: "1234567890",
    });
    expect(body).toBe(ORDER);
    expect(seen[0]?.query.get("format")).toBe("xml");
    expect(seen[0]?.query.has("simplify")).toBe(false);
  });

  it("reads a byte order mark away, and the Chinese of a page of any length", async () => {
    const title = "连衣裙😀".repeat(500);
    const raw = `\uFEFF${ORDER.replace("连衣裙😀", title)}`;
    const { client } = await gateway(() => ({ headers: xmlHeaders, raw }));
    const { data } = await client({ format: "xml" }).execute(request);
    expect(data?.results?.[0]?.item_title).toBe(`${title} & 帽`);
  });

  it("gets the platform's refusals", async () => {
    const xml = `<?xml version="1.0" encoding="utf-8" ?><error_response><code>7</code><msg>App Call Limited</msg>
      <sub_code>accesscontrol.limited-by-api-access-count</sub_code>
      <sub_msg>This ban will last for 41 more seconds</sub_msg><request_id>r1</request_id></error_response>`;
    const { client } = await gateway(() => ({ status: 400, headers: xmlHeaders, raw: xml }));
    const error = await rejection(client({ format: "xml", retry: false }).execute(request));
    expect(error).toBeInstanceOf(TopLimitError);
    expect(error).toMatchObject({ code: 7, msg: "App Call Limited", retryAfterMs: 41_000, request_id: "r1" });
  });

  it("gets its own broken answers as TopResponseError", async () => {
    for (const raw of [ORDER.slice(0, 300), "<tbk_order_details_get_response>&x;</tbk_order_details_get_response>"]) {
      const { client } = await gateway(() => ({ headers: xmlHeaders, raw }));
      const error = await rejection(client({ format: "xml", retry: false }).execute(request));
      expect(error).toBeInstanceOf(TopResponseError);
      expect(error).toMatchObject({ status: 200, body: raw, retryable: true });
      expect((error as Error).message).toContain("the answer is no XML");
    }
  });

  it.each([
    ["\v", "\v"],
    ["\0\x01\x1f", "\0\x01\x1f"],
    ["\ufffe", "\ufffe"],
    ["&#1;", "&#1;"],
    ["<![CDATA[\x02<]]>", "\x02<"],
  ])("takes a title with %j, which XML cannot have", async (wire, text) => {
    const { client, seen } = await gateway(() => ({ headers: xmlHeaders, raw: ORDER.replace("😀", wire) }));
    const { data } = await client({ format: "xml" }).execute(request);
    expect(data?.results?.[0]?.item_title).toBe(`连衣裙${text} & 帽`);
    expect(seen).toHaveLength(1);
  });

  it("takes such a character in an error, and none in a tag", async () => {
    const refusal = (code: string) => `<error_response><${code}>15</${code}><msg>a\x01b</msg></error_response>`;
    const answers = [refusal("code"), refusal("co\x01de")];
    const { client } = await gateway(({ n }) => ({ headers: xmlHeaders, raw: answers[n - 1] as string }));
    const one = client({ format: "xml", retry: false });
    expect(await rejection(one.execute(request))).toMatchObject({ code: 15, msg: "a\x01b" });
    expect(await rejection(one.execute(request))).toBeInstanceOf(TopResponseError);
  });

  it("knows methods without documents", async () => {
    const raw = '<time_get_response><time>2019-04-22 15:15:05</time><l list="true"><x>1</x></l></time_get_response>';
    const { client } = await gateway(() => ({ headers: xmlHeaders, raw }));
    const answer = await client({ format: "xml" }).call("taobao.time.get");
    expect(answer).toStrictEqual({ time: "2019-04-22 15:15:05", l: ["1"] });
  });
});

it("a client of format json takes XML too: the gateway refuses some calls before it reads their format", async () => {
  const raw = "<error_response><code>29</code><msg>Invalid app Key</msg></error_response>";
  const { client } = await gateway(() => ({ raw }));
  const error = await rejection(client({ retry: false }).execute(request));
  expect(error).toBeInstanceOf(TopApiError);
  expect(error).toMatchObject({ code: 29, msg: "Invalid app Key" });
});

it("takes GBK by the declaration alone", async () => {
  const gbk = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="GBK"?><error_response><code>15</code><msg>'),
    Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
    Buffer.from("</msg></error_response>"),
  ]);
  const decoding = decodeAnswer(request.api, { status: 200, headers: { "content-type": "text/xml" }, bytes: gbk });
  await expect(decoding).rejects.toMatchObject({ code: 15, msg: "中文" });
});

describe("without the package saxes", () => {
  /** What a script prints where the package is not installed. */
  async function printed(contents: string, format: "esm" | "cjs"): Promise<unknown> {
    const folder = await mkdtemp(join(tmpdir(), "no-saxes-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const outfile = join(folder, `script.${format === "esm" ? "mjs" : "cjs"}`);
    const resolveDir = join(import.meta.dirname, "../../generated/src/runtime");
    const stdin = { contents, resolveDir };
    await build({ stdin, outfile, format, bundle: true, platform: "node", external: ["saxes"] });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    return JSON.parse(stdout);
  }

  const ANSWER = `
    import { decodeAnswer } from "./wire/decode.ts";
    const answer = (text) => ({ status: 200, headers: {}, bytes: Buffer.from(text) });
    const api = { method: "taobao.time.get" };
    const { time } = decodeAnswer(api, answer('{"time_get_response":{"time":"t"}}'));
    Promise.resolve(decodeAnswer(api, answer("<time_get_response><time>t</time></time_get_response>"))).catch(
      ({ name, message, retryable }) => console.log(JSON.stringify({ time, name, message, retryable })),
    );`;

  it.each(["esm", "cjs"] as const)("an XML answer says what to install, JSON is read (%s)", async (format) => {
    expect(await printed(ANSWER, format)).toEqual({
      time: "t",
      name: "TopResponseError",
      message: "taobao.time.get: reading an XML answer needs the package saxes: npm i saxes (HTTP 200)",
      retryable: false,
    });
  });

  const CALLS = `
    import { TopClient } from "./index.ts";
    let sent = 0;
    const dispatcher = { dispatch: () => { throw new Error("sent " + ++sent) } };
    const client = new TopClient({ appKey: "1", appSecret: "s", format: "xml", dispatcher, retry: false, checkRequest: false });
    const request = { api: { method: "taobao.a.b", kind: "write" }, params: { x: 1 } };
    const told = ({ name, code, message }) => [name, code, message];
    const calls = [client.execute(request), client.call("taobao.a.b"), client.batch([request])];
    Promise.all(calls.map((call) => call.then(() => "done", told))).then((errors) => console.log(JSON.stringify({ sent, errors })));`;

  it.each(["esm", "cjs"] as const)("a client that asks for XML sends nothing (%s)", async (format) => {
    const what = "`format`: reading an XML answer needs the package saxes: npm i saxes";
    const of = (method: string) => ["TopRequestError", 41, `${method}: ${what}`];
    expect(await printed(CALLS, format)).toEqual({
      sent: 0,
      errors: [of("taobao.a.b"), of("taobao.a.b"), of("batch")],
    });
  });
});
