import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkArguments } from "../../generated/src/testing/arguments.ts";
import { exampleParams, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { clock, signOf, SYSTEM, type Texts, wireTexts } from "./signed.ts";

const METHOD = "taobao.tbk.sc.pic.embed";
const file = "pic_stream";
const texts = wireTexts(exampleParams(METHOD));

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const BOUNDARY = "PYTHON_SDK_BOUNDARY";
const CONTENT = "\r\n--PYTHON\u0000\r\n\r\n--";

async function send(
  head: string,
  { trailer = `\r\n--${BOUNDARY}--\r\n`, sent = texts, type = BOUNDARY } = {},
): Promise<any> {
  const system = { ...SYSTEM, method: METHOD };
  const query = new URLSearchParams({ ...system, sign: signOf({ ...system, ...texts }) });
  const body = `${textParts(sent)}--${BOUNDARY}\r\n${head}\r\n\r\n${CONTENT}${trailer}`;
  const headers = { "content-type": `multipart/form-data; boundary=${type}` };
  const response = await fetch(`${gateway.url}?${query}`, { method: "POST", body, headers });
  return response.json();
}

function textParts(sent: Texts): string {
  const parts = Object.entries(sent).map(([name, value]) => {
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n${value}\r\n`;
  });
  return parts.join("");
}

const form = `Content-Disposition: form-data; name="${file}"`;

test.each([
  ["Java", `Content-Disposition:form-data;name="${file}";filename="图片.jpg"`, "图片.jpg"],
  ["PHP", `${form}; filename="${file}" \r\nContent-Type: image/png`, file],
  ["PHP, a path", `${form}; filename="C:\\dir\\a.jpg"`, "C:\\dir\\a.jpg"],
  [
    "Python 2",
    `Content-Disposition: file; name="${file}"; filename="a.jpg"\r\nContent-Transfer-Encoding: binary`,
    "a.jpg",
  ],
  ["Python 2, without a filename", `Content-Disposition: file; name=${file}`, ""],
  ["a quote in a name", `${form}; filename="a\\"b.jpg"`, 'a"b.jpg'],
  ["headers in lower case", `content-disposition: form-data; name=${file}; filename=a.jpg`, "a.jpg"],
])("%s: neither name nor content of a file is signed", async (_, head, name) => {
  expect(await send(head)).toHaveProperty("tbk_sc_pic_embed_response");
  const received = gateway.calls[0]?.files[file];
  expect(received?.name).toBe(name);
  expect(Buffer.from(received?.content ?? []).toString()).toBe(CONTENT);
  expect(gateway.calls[0]?.params).toEqual(texts);
});

test("a quoted boundary, and an end without a line break", async () => {
  const answer = await send(`${form}; filename="a"`, { type: `"${BOUNDARY}"`, trailer: `\r\n--${BOUNDARY}--` });
  expect(answer).toHaveProperty("tbk_sc_pic_embed_response");
});

test("media types", async () => {
  await send(`${form}; filename="a"`);
  await send(`${form}; filename="a"\r\nContent-Type: image/jpeg`);
  const types = gateway.calls.map((call) => call.files[file]?.type);
  expect(types).toEqual(["application/octet-stream", "image/jpeg"]);
});

test("a text part in a file's place is signed", async () => {
  expect((await send(form)).error_response.code).toBe(25);
});

test("a required file is missing until it is sent as a file", () => {
  const fields = [{ name: "img", type: "byte[]", required: true }];
  const content = { name: "a.jpg", type: "image/jpeg", content: new Uint8Array() };
  const check = (files: [string, typeof content][]) =>
    checkArguments(fields, { text: new Map(), placement: new Map(), files: new Map(files) });
  expect(check([])).toMatchObject({ code: 40, msg: "Missing required arguments:img" });
  expect(check([["img", content]])).toBeUndefined();
});

test("text parts are signed", async () => {
  const [name = ""] = Object.keys(texts);
  const sent = { ...texts, [name]: "changed" };
  expect((await send(`${form}; filename="a"`, { sent })).error_response.code).toBe(25);
});
