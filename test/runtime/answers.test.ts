import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type TopApi, TopApiError, TopPermissionError, TopResponseError } from "../../generated/src/index.ts";
import { decodeAnswer } from "../../generated/src/runtime/wire/decode.ts";
import { decompress } from "../../generated/src/runtime/http/decompress.ts";
import { TbkOrderDetailsGetRequest } from "../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { TbkScSocialCrowdGetRequest } from "../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { crowd, gateway, rejection } from "../helpers/gateway.ts";

const order = new TbkOrderDetailsGetRequest({ start_time: "2019-04-22 15:00:00", end_time: "2019-04-22 16:00:00" });
const social = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });
const JSON_TYPE = "text/javascript;charset=UTF-8";

/** What a client resolves with when the server answers so. */
async function answered(raw: string | Uint8Array, headers: Record<string, string> = {}, status = 200) {
  const { client } = await gateway(() => ({ status, headers: { "content-type": JSON_TYPE, ...headers }, raw }));
  return client({ retry: false }).execute(order);
}

/** The TopResponseError a client rejects with when the server answers so. */
async function refused(raw: string | Uint8Array, headers: Record<string, string> = {}, status = 200) {
  const error = await rejection(answered(raw, headers, status));
  expect(error).toBeInstanceOf(TopResponseError);
  return error as TopResponseError;
}

const payload = {
  data: {
    has_next: false,
    position_index: "1555904214_lGl|1555917305_lJf",
    results: [
      {
        trade_id: "294159887445064307",
        trade_parent_id: "12",
        adzone_id: "111112234455",
        item_title: "连衣裙😀",
        item_num: 2,
        pub_share_fee: "9.10",
        service_fee_dto_list: [{ share_fee: "11.11", tk_share_role_type: 122 }],
        subsidy_info_dto_list: [{ subsidy_rate: "0.5", subsidy_type: "妈妈补贴" }],
        tag_of_tomorrow: "new",
      },
    ],
  },
  request_id: "r1",
};

it.each([
  ["a number", "17"],
  ["a number of 19 digits", "2941598874450643071"],
])("a request_id that is %s is a text", async (_, id) => {
  const payload = await answered(`{"data":{"results":[]},"request_id":${id}}`);
  expect(payload).toStrictEqual({ data: { results: [] }, request_id: id });
});

it("only the prefix `taobao.` is not part of an envelope's name", async () => {
  const { client } = await gateway(() => ({ qimen_taobao_a_response: { own: 1 }, b_response: { own: 2 } }));
  expect(await client().call("qimen.taobao.a")).toEqual({ own: 1 });
});

describe("one answer in every wire form", () => {
  const head = '"has_next":false,"position_index":"1555904214_lGl|1555917305_lJf"';
  const scalars = '"trade_id":"294159887445064307","item_title":"连衣裙😀","pub_share_fee":"9.10"';
  const numbers = '"trade_parent_id":12,"adzone_id":111112234455,"item_num":2,"tag_of_tomorrow":"new"';
  const texts = '"trade_parent_id":"12","adzone_id":"111112234455","item_num":"2","tag_of_tomorrow":"new"';
  const fee = '{"share_fee":"11.11","tk_share_role_type":122}';
  const subsidy = '{"subsidy_rate":0.5,"subsidy_type":"妈妈补贴"}';
  const wrapped = `{"publisher_order_dto":[{${scalars},${numbers},"service_fee_dto_list":{"service_fee_d_t_o":[${fee}]},"subsidy_info_dto_list":{"subsidy_detail_d_t_o":[${subsidy}]}}]}`;
  const plain = `[{${scalars},${texts},"service_fee_dto_list":[${fee}],"subsidy_info_dto_list":[${subsidy}]}]`;
  const single = `{${scalars},${numbers},"service_fee_dto_list":${fee},"subsidy_info_dto_list":${subsidy}}`;
  const wrappedSingle = `{"publisher_order_dto":{${scalars},${numbers},"service_fee_dto_list":{"service_fee_d_t_o":${fee}},"subsidy_info_dto_list":{"subsidy_detail_d_t_o":${subsidy}}}}`;
  const body = (results: string) => `{"data":{${head},"results":${results}},"request_id":"r1"}`;
  const xml = (list: string) => `<?xml version="1.0" encoding="utf-8" ?>
<tbk_order_details_get_response><data>
  <has_next>false</has_next><position_index>1555904214_lGl|1555917305_lJf</position_index>
  <results${list}><publisher_order_dto>
    <trade_id>294159887445064307</trade_id><trade_parent_id>12</trade_parent_id><adzone_id>111112234455</adzone_id>
    <item_title>连衣裙😀</item_title><item_num>2</item_num><pub_share_fee>9.10</pub_share_fee>
    <service_fee_dto_list${list}><service_fee_d_t_o><share_fee>11.11</share_fee>
      <tk_share_role_type>122</tk_share_role_type></service_fee_d_t_o></service_fee_dto_list>
    <subsidy_info_dto_list${list}><subsidy_detail_d_t_o><subsidy_rate>0.5</subsidy_rate>
      <subsidy_type>妈妈补贴</subsidy_type></subsidy_detail_d_t_o></subsidy_info_dto_list>
    <tag_of_tomorrow>new</tag_of_tomorrow>
  </publisher_order_dto></results>
</data><request_id>r1</request_id></tbk_order_details_get_response><!--top176185.cm3-->`;

  const forms: [name: string, text: string][] = [
    ["standard JSON", `{"tbk_order_details_get_response":${body(wrapped)}}`],
    ["simplified JSON: no envelope, plain lists", body(plain)],
    ["simplified as documents print it: an envelope, plain lists", `{"tbk_order_details_get_response":${body(plain)}}`],
    ["no envelope, wrapped lists", body(wrapped)],
    ["something of the payload's beside the envelope", `{"tbk_order_details_get_response":${body(plain)},"request_id":"r2","data":{}}`], // prettier-ignore
    ["wrapped single elements", `{"tbk_order_details_get_response":${body(wrappedSingle)}}`],
    ["single elements alone", body(single)],
    ["an envelope of another name", `{"order_details_response":${body(wrapped)}}`],
    ["data as JSON text", `{"data":${JSON.stringify(`{${head},"results":${plain}}`)},"request_id":"r1"}`],
    ["XML", xml(' list="true"')],
    ["XML as documents print it: no list attribute", xml("")],
  ];
  it.each(forms)("%s", async (_, text) => {
    expect(await answered(text)).toStrictEqual(payload);
  });

  const empty: [name: string, results: string | undefined][] = [
    ["missing", undefined],
    ["null", '"results":null'],
    ["{}", '"results":{}'],
    ["[]", '"results":[]'],
    ["wrapped", '"results":{"publisher_order_dto":[]}'],
  ];
  it.each(empty)("an empty list: %s", async (_, results) => {
    const text = `{"data":{${results ?? ""}},"request_id":"r1"}`;
    for (const raw of [text, `{"tbk_order_details_get_response":${text}}`]) {
      expect(await answered(raw)).toStrictEqual({ data: { results: [] }, request_id: "r1" });
    }
  });
});

describe("encodings", () => {
  const text = '{"tbk_order_details_get_response":{"data":{"position_index":"连衣裙😀"},"request_id":"r1"}}';
  const expected = { data: { position_index: "连衣裙😀", results: [] }, request_id: "r1" };
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  const gbk = Buffer.concat([
    Buffer.from('{"data":{"position_index":"'),
    Buffer.from([0xc1, 0xac, 0xd2, 0xc2, 0xc8, 0xb9, 0x94, 0x39, 0xfc, 0x36]), // 连衣裙😀 in GB 18030
    Buffer.from('"},"request_id":"r1"}'),
  ]);
  const cases: [name: string, raw: Uint8Array, headers: Record<string, string>][] = [
    ["gzip", gzipSync(utf8), { "content-encoding": "gzip" }],
    ["x-gzip", gzipSync(utf8), { "content-encoding": "x-gzip" }],
    ["GZIP", gzipSync(utf8), { "content-encoding": "GZIP" }],
    ["deflate", deflateSync(utf8), { "content-encoding": "deflate" }],
    ["raw deflate", deflateRawSync(utf8), { "content-encoding": "deflate" }],
    ["br", brotliCompressSync(utf8), { "content-encoding": "br" }],
    ["one in the other", gzipSync(deflateSync(utf8)), { "content-encoding": "deflate, gzip" }],
    ["identity among others, and nothing", gzipSync(utf8), { "content-encoding": "gzip, identity,, " }],
    ["identity", utf8, { "content-encoding": "identity" }],
    ["from an encoding that nobody knows on it stays", utf8, { "content-encoding": "gzip, klingon" }],
    ["no content type", utf8, { "content-type": "" }],
    ["a content type without charset", utf8, { "content-type": "application/json" }],
    ["a charset nobody knows", utf8, { "content-type": "text/html;charset=klingon" }],
    ["quoted", utf8, { "content-type": 'text/html; charset="utf-8"' }],
    ["UTF-8 that a servlet calls Latin-1", utf8, { "content-type": "text/html;charset=ISO-8859-1" }],
    ["UTF-8 that is called ASCII", utf8, { "content-type": "text/html;charset=US-ASCII" }],
    ["a byte order mark", Buffer.from(`\uFEFF${text}`), {}],
    ["a byte order mark against the content type", Buffer.from(`\uFEFF${text}`), { "content-type": "text/html;charset=GBK" }], // prettier-ignore
    ["UTF-16, little end first", utf16, {}],
    ["UTF-16, big end first", Buffer.from(utf16).swap16(), { "content-type": "text/html" }],
    ["GB 18030", gbk, { "content-type": "text/javascript;charset=gb18030" }],
    ["GB 18030, compressed", gzipSync(gbk), { "content-type": "text/javascript;charset=GB18030", "content-encoding": "gzip" }], // prettier-ignore
  ];
  it.each(cases)("%s", async (_, raw, headers) => {
    expect(await answered(raw, headers)).toStrictEqual(expected);
  });

  const HAN = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]); // 中文 in GBK
  const inGbk = (bytes: Uint8Array) =>
    Buffer.concat([Buffer.from('{"data":{"position_index":"'), bytes, Buffer.from('"},"request_id":"r1"}')]);

  it.each([
    ["UTF-8", "text/javascript;charset=UTF-8"],
    ["nothing", ""],
    ["no charset", "application/json"],
    ["Latin-1", "text/html;charset=ISO-8859-1"],
    ["ASCII", "text/html;charset=us-ascii"],
    ["a charset nobody knows", "text/html;charset=klingon"],
    ["Big5", "text/html;charset=big5"],
  ])("GBK under a header that says %s", async (_, type) => {
    const answer = await answered(inGbk(HAN), { "content-type": type });
    expect(answer.data?.position_index).toBe("中文");
  });

  it.each([
    ["UTF-8 under a header that says GBK", Buffer.from("夏季连衣裙"), "text/html;charset=GBK", "夏季连衣裙"],
    ["UTF-8 of two bytes a letter", Buffer.from("Ⱥé"), "", "Ⱥé"],
    ["GBK that has the bytes of UTF-8, where the header says so", Buffer.from([0xc8, 0xba]), "a/b;charset=gbk", "群"],
    ["UTF-8 with one broken byte", Buffer.from([0xe5, 0xa4, 0x8f, 0xff, 0xe5]), "", "夏\ufffd\ufffd"],
  ])("%s", async (_, bytes, type, text) => {
    const answer = await answered(inGbk(bytes), { "content-type": type });
    expect(answer.data?.position_index).toBe(text);
  });

  it.each([
    ["GBK", [0xcf, 0xb5, 0xcd, 0xb3, 0xb7, 0xb1, 0xc3], "系统繁\ufffd"],
    ["UTF-8", [...Buffer.from("系统繁忙").subarray(0, -1)], "系统繁\ufffd"],
  ])("a message in %s that is cut in a character", async (_, message, read) => {
    const raw = Buffer.concat([
      Buffer.from('{"error_response":{"code":15,"msg":"m","sub_msg":"'),
      Buffer.from(message),
      Buffer.from('"}}'),
    ]);
    for (const type of ["text/javascript;charset=UTF-8", "text/html", "text/html;charset=klingon"])
      expect(await rejection(answered(raw, { "content-type": type }))).toMatchObject({ code: 15, sub_msg: read });
  });

  it("GBK in an error's body, in a page of somebody else and in the body that is shown", async () => {
    const wrong = Buffer.concat([
      Buffer.from('{"error_response":{"code":15,"msg":"m","sub_msg":"'),
      HAN,
      Buffer.from('"}}'),
    ]);
    expect(await rejection(answered(wrong))).toMatchObject({ code: 15, sub_msg: "中文" });
    const page = Buffer.concat([Buffer.from("<html><title>"), HAN, Buffer.from("</title>")]);
    expect((await refused(page)).body).toBe("<html><title>中文</title>");
  });

  it("Latin-1", async () => {
    const latin1 = Buffer.from('{"data":{"position_index":"\xe9t\xe9"}}', "latin1");
    const answer = await answered(latin1, { "content-type": "text/html;charset=ISO-8859-1" });
    expect(answer.data?.position_index).toBe("été");
  });

  it("body is the text", async () => {
    const headers = { "content-type": "text/html;charset=gb18030", "content-encoding": "gzip" };
    const { client } = await gateway(() => ({ headers, raw: gzipSync(gbk) }));
    expect((await client().executeWithResponse(order)).body).toBe(
      '{"data":{"position_index":"连衣裙😀"},"request_id":"r1"}',
    );
  });

  it("a bomb is refused", async () => {
    const bomb = { status: 200, headers: {}, bytes: gzipSync(Buffer.alloc(65 * 1024 * 1024, " ")) };
    const error = await rejection(decompress(bomb, "gzip", "taobao.a.b", 64 * 1024 * 1024));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error).toMatchObject({ cause: { code: "ERR_BUFFER_TOO_LARGE" } });
  });
});

it("an answer in more encodings than anybody uses is refused, not undone", async () => {
  const most = async (count: number) => {
    let raw: Buffer = Buffer.from(JSON.stringify({ tbk_order_details_get_response: { request_id: "r1" } }));
    for (let n = 0; n < count; n++) raw = gzipSync(raw);
    const encoding = Array.from({ length: count }, () => "gzip").join(", ");
    const { client, seen } = await gateway(() => ({ headers: { "content-encoding": encoding }, raw }));
    return { call: client().execute(order), seen };
  };
  expect(await (await most(5)).call).toMatchObject({ request_id: "r1" });
  const { call, seen } = await most(6);
  expect(await rejection(call)).toMatchObject({ name: "TopResponseError", retryable: false });
  expect(seen).toHaveLength(1);
});

describe("refusals of the platform", () => {
  const error = { code: 11, msg: "Insufficient permissions", sub_code: "isv.permission-api-package-limit" };
  const body = JSON.stringify({ error_response: { ...error, request_id: "r1" } });

  it.each([200, 400, 403, 429, 500, 502, 503])("an error_response with HTTP status %i", async (status) => {
    const refusal = await rejection(answered(body, {}, status));
    expect(refusal).toBeInstanceOf(TopPermissionError);
    expect(refusal).toMatchObject({ ...error, request_id: "r1" });
  });

  it.each([
    ["beside an envelope", `{"tbk_order_details_get_response":{"request_id":"r2"},${body.slice(1)}`],
    [
      "in XML with an HTTP error",
      "<error_response><code>11</code><msg>Insufficient permissions</msg></error_response>",
    ],
    ["its code as text", body.replace("11", '"11"')],
  ])("an error_response %s", async (_, text) => {
    expect(await rejection(answered(text, {}, 500))).toMatchObject({ name: "TopPermissionError", code: 11 });
  });

  it.each([
    ["nothing", "{}", { code: 0, msg: "no message", sub_code: undefined }],
    ["numbers", '{"code":15,"msg":1,"sub_code":9100}', { code: 15, msg: "1", sub_code: "9100" }],
    [
      "objects",
      '{"code":{"toString":1},"msg":{"valueOf":1},"sub_code":[1]}',
      { code: '{"toString":1}', sub_code: "[1]" },
    ],
    ["a code that is none", '{"code":"x","msg":"m"}', { code: "x", msg: "m" }],
  ])("an error_response with %s in it", async (_, inner, expected) => {
    const refusal = await rejection(answered(`{"error_response":${inner}}`));
    expect(refusal).toBeInstanceOf(TopApiError);
    expect(refusal).toMatchObject(expected);
  });
});

describe("answers that are none", () => {
  const good = '{"tbk_order_details_get_response":{"data":{"position_index":"p"},"request_id":"r1"}}';
  const html = "<!DOCTYPE html><html><head><title>502</title></head><body>安全验证</body></html>";
  const cases: [name: string, raw: string | Uint8Array, status: number, message: RegExp][] = [
    ["empty", "", 200, /the answer is empty \(HTTP 200\)/],
    ["white space", " \n", 200, /no JSON/],
    ["a page", html, 200, /a page of somebody else/],
    ["a page with an HTTP error", html, 502, /a page of somebody else \(HTTP 502\)/],
    ["a page that is XML", '<?xml version="1.0"?><html><body>1</body></html>', 200, /no envelope/],
    ["text", "upstream connect error", 503, /no JSON/],
    ["cut off", good.slice(0, 60), 200, /no JSON/],
    ["JSON and something more", `${good}x`, 200, /no JSON/],
    ["null", "null", 200, /is null, no object/],
    ["a list", `[${good}]`, 200, /a list, no object/],
    ["a text", '"ok"', 200, /string, no object/],
    ["a number", "1", 200, /number, no object/],
    ["an empty object", "{}", 200, /no envelope/],
    ["an envelope of null", '{"tbk_order_details_get_response":null}', 200, /no envelope/],
    ["an envelope with a list", '{"tbk_order_details_get_response":[]}', 200, /no envelope/],
    ["an error_response that is none", '{"error_response":"no"}', 200, /no envelope/],
    [
      "an error_response that is a text, without an envelope",
      '{"error_response":"no","request_id":"r1"}',
      200,
      /no envelope/,
    ],
    ["two refusals", '{"error_response":[{"code":25},{"code":26}],"request_id":"r1"}', 200, /no envelope/],
    ["another call's envelope", '{"tbk_item_get_response":{"results":{"n_tbk_item":[]},"request_id":"r1"}}', 200, /no envelope/], // prettier-ignore
    ["two other calls' envelopes", '{"a_response":{"data":{}},"b_response":{"data":{}}}', 200, /no envelope/],
    ["another gateway's error", '{"code":"403","message":"blocked","request_id":"r1"}', 200, /no envelope/],
    [
      "names of every object",
      '{"constructor":{"data":1},"__proto__":{"data":1,"request_id":"r1"}}',
      200,
      /no envelope/,
    ],
    ["a good payload with an HTTP error", good, 500, /HTTP error \(HTTP 500\)/],
    ["a good payload with a redirect", good, 302, /the gateway redirects \(HTTP 302\)/],
    ["a good payload with HTTP 400", good, 400, /HTTP error \(HTTP 400\)/],
    ["a good payload in XML with an HTTP error", "<tbk_order_details_get_response/>", 400, /HTTP error \(HTTP 400\)/],
  ];
  it.each(cases)("%s", async (_, raw, status, message) => {
    const error = await refused(raw, {}, status);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ status, body: raw, method: "taobao.tbk.order.details.get" });
  });

  it.each(["gzip", "br", "deflate"])("flagged as %s and not so", async (encoding) => {
    const error = await refused(good, { "content-encoding": encoding });
    expect(error.message).toContain(`the answer's ${encoding} encoding is broken`);
    expect(error.body).toBe(good);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("compressed and cut off", async () => {
    for (const [encoding, bytes] of [
      ["gzip", gzipSync(good)],
      ["br", brotliCompressSync(good)],
    ] as const) {
      await refused(bytes.subarray(0, bytes.length - 5), { "content-encoding": encoding });
    }
  });

  it("flagged as gzip and empty", async () => {
    expect((await refused("", { "content-encoding": "gzip" })).message).toContain("the answer is empty");
  });

  it("shows the first 2 KB, whole characters only", async () => {
    const { body } = await refused(`x${"中".repeat(1_000)}`);
    expect(body).toBe(`x${"中".repeat(682)}`);
  });

  it("shows another charset's text", async () => {
    const bytes = Buffer.concat([Buffer.from("<html>"), Buffer.from([0xd6, 0xd0, 0xce, 0xc4])]);
    expect((await refused(bytes, { "content-type": "text/html;charset=gbk" })).body).toBe("<html>中文");
  });

  it("never gives one call's data to another", async () => {
    const bodies = ["", "null", html, JSON.stringify(crowd("mine"))];
    const { client } = await gateway(({ n }) => ({ raw: bodies[n % bodies.length] as string }));
    const one = client({ retry: false });
    for (let i = 0; i < 12; i++) {
      const outcome = await one.execute(social, "session").catch((error: unknown) => error);
      if (i % 4 === 2) expect(outcome).toStrictEqual({ social_crowd_name: "mine", request_id: "r1" });
      else expect(outcome).toBeInstanceOf(TopResponseError);
    }
  });
});

describe("what tells an answer without envelope", () => {
  const api: TopApi = { method: "taobao.a.b", response: { x_response: "json", data: { id: "id" } } };
  const decode = (text: string, of: TopApi = api) =>
    decodeAnswer(of, { status: 200, headers: {}, bytes: Buffer.from(text) });

  it.each([
    ["its request_id alone", '{"request_id":"r"}', { request_id: "r" }],
    ["a field and no request_id", '{"data":{"id":1}}', { data: { id: "1" } }],
    ["request_id and unknown fields", '{"new":1,"request_id":"r"}', { new: 1, request_id: "r" }],
    ["a field whose name ends like an envelope", '{"x_response":{"y":1}}', { x_response: { y: 1 } }],
  ])("%s", (_, text, expected) => {
    expect(decode(text)).toStrictEqual(expected);
  });

  it.each([
    ["its envelope", '{"a_b_response":{"n":1}}', { n: 1 }],
    ["any envelope", '{"other_response":{"n":1}}', { n: 1 }],
    ["request_id", '{"code":"0","c_response":{"n":1},"request_id":"r"}', { code: "0", c_response: { n: 1 }, request_id: "r" }], // prettier-ignore
  ])("of a method without documents: %s", (_, text, expected) => {
    expect(decode(text, { method: "taobao.a.b" })).toStrictEqual(expected);
  });
});
