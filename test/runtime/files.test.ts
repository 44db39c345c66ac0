import { createHash } from "node:crypto";
import { getEventListeners, once } from "node:events";
import {
  createReadStream,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Dispatcher, Pool } from "undici";
import { afterAll, afterEach, describe, expect, it, onTestFinished, test } from "vitest";
import {
  type TopApi,
  TopClient,
  type TopClientOptions,
  type TopError,
  type TopFile,
  TopRequest,
  TopRequestError,
  type TopResponse,
  TopServiceError,
  TopSessionError,
  TopTransportError,
} from "../../generated/src/runtime/index.ts";
import { TbkScPicEmbedRequest } from "../../generated/src/tbk/TbkScPicEmbedRequest.ts";
import {
  captureServer,
  type CaptureServer,
  expectedSign,
  formOf,
  queryOf,
  rawServer,
  type Reply,
} from "../helpers/capture.ts";
import { leap, timeStandsStill } from "../helpers/time.ts";

const SECRET = "helloworld";
const GOOD = '{"tbk_sc_pic_embed_response":{"embed_pic_url":"https://img.example/1.jpg","request_id":"r1"}}';
const FAILED = '{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isp.unknown-error"}}';
const BYTES = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 13, 10, 0x2d, 0x2d]);

const folder = mkdtempSync(join(tmpdir(), "files-"));
const opened: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Uint8Array | string = BYTES): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function picture(pic_stream: TopFile | undefined): TbkScPicEmbedRequest {
  return new TbkScPicEmbedRequest({ adzone_id: "1", item_id: "2", site_id: "3", pic_stream });
}

function clientOf({ url }: { url: string }, options: Partial<TopClientOptions> = {}): TopClient {
  const client = new TopClient({ appKey: "12345678", appSecret: SECRET, url, retry: { baseDelay: 1 }, ...options });
  opened.push(client);
  return client;
}

async function setUp(
  reply: Reply = () => GOOD,
  options: Partial<TopClientOptions> = {},
): Promise<{ server: CaptureServer; client: TopClient }> {
  const server = await captureServer(reply);
  opened.push(server);
  return { server, client: clientOf(server, options) };
}

/** What one call with this file sends. */
async function sent(pic_stream: TopFile | undefined) {
  const { server, client } = await setUp();
  const response = await client.execute(picture(pic_stream), "session1");
  expect(response.embed_pic_url).toBe("https://img.example/1.jpg");
  const [request] = server.requests;
  if (!request) throw new Error("no request came");
  return request;
}

async function partOf(pic_stream: TopFile): Promise<{ name: string; type: string; bytes: Buffer; headers: object }> {
  const request = await sent(pic_stream);
  const part = (await formOf(request)).get("pic_stream");
  if (part === null || typeof part === "string") throw new Error(`no file part, but ${part}`);
  const bytes = Buffer.from(await part.arrayBuffer());
  return { name: part.name, type: part.type, bytes, headers: request.headers };
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );
}

/** How many descriptors of this process are open on a path. */
function openDescriptors(path: string): number {
  return readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  }).length;
}

/** Waits for something another tick brings about. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(setImmediate);
}

async function* generate(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

interface UploadParams {
  title?: string;
  front?: TopFile;
  back?: TopFile;
}

/** Two files and a limit, which no documented API has. */
class UploadRequest extends TopRequest<UploadParams, TopResponse> {
  readonly api: TopApi = {
    method: "taobao.two.upload",
    kind: "read",
    params: { back: "file", front: "file", title: "string" },
    limits: { front: { maxLength: 12 } },
  };
}

describe("what travels", () => {
  it("public parameters in the query, texts and the file as parts, the file unsigned", async () => {
    const request = await sent(file("a.jpg"));
    const { params, sign } = queryOf(request);
    const form = await formOf(request);
    expect([...form.keys()]).toEqual(["adzone_id", "item_id", "site_id", "pic_stream"]);
    expect(params).toMatchObject({ method: "taobao.tbk.sc.pic.embed", session: "session1", app_key: "12345678" });
    expect(params).not.toHaveProperty("adzone_id");
    expect(sign).toBe(expectedSign({ ...params, adzone_id: "1", item_id: "2", site_id: "3" }, SECRET));
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data;charset=utf-8;boundary=[\w-]{20,}$/);
    expect(request.headers["content-length"]).toBe(String(request.body.length));
  });

  it("the exact bytes of a part", async () => {
    const request = await sent({ name: "图片.jpg", content: BYTES });
    const boundary = request.headers["content-type"]?.split("boundary=")[1];
    const head = `--${boundary}\r\nContent-Disposition: form-data; name=`;
    const texts = [`${head}"adzone_id"\r\n\r\n1\r\n`, `${head}"item_id"\r\n\r\n2\r\n`, `${head}"site_id"\r\n\r\n3\r\n`];
    const open = `${head}"pic_stream"; filename="图片.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
    const expected = [...texts.map((text) => Buffer.from(text)), Buffer.from(open), BYTES];
    expect(request.body).toEqual(Buffer.concat([...expected, Buffer.from(`\r\n--${boundary}--\r\n`)]));
  });

  it("a boundary of its own for every call", async () => {
    const types = [await sent(BYTES), await sent(BYTES)].map((request) => request.headers["content-type"]);
    expect(new Set(types).size).toBe(2);
  });

  it("several files, and text parameters unchanged: line ends, unicode, what looks like a boundary", async () => {
    const { server, client } = await setUp(() => '{"two_upload_response":{}}');
    const title = "第一行\r\n--tbk-sdk-\r\n😀 & = +";
    await client.execute(new UploadRequest({ title, front: BYTES, back: new Blob(["back"]) }));
    const form = await formOf(server.requests[0] ?? expect.unreachable());
    expect(form.get("title")).toBe(title);
    const [front, back] = [form.get("front") as File, form.get("back") as File];
    expect([front.size, await back.text()]).toEqual([BYTES.length, "back"]);
    const { params, sign } = queryOf(server.requests[0] ?? expect.unreachable());
    expect(sign).toBe(expectedSign({ ...params, title }, SECRET));
  });

  it.each([undefined, null, ""])("no file (%j): a plain form", async (none) => {
    const request = await sent(none as undefined);
    expect(request.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request.body.toString()).toBe("adzone_id=1&item_id=2&site_id=3");
  });

  it("bytes and named contents of a method no spec declares", async () => {
    const { server, client } = await setUp(() => '{"picture_upload_response":{}}');
    const named = { name: "b.png", content: BYTES };
    await client.call("taobao.picture.upload", { img: BYTES, second: named, option: { name: "x", content: "text" } });
    const [request] = server.requests;
    const form = await formOf(request ?? expect.unreachable());
    expect((form.get("img") as File).size).toBe(BYTES.length);
    expect((form.get("second") as File).name).toBe("b.png");
    expect(form.get("option")).toBe('{"name":"x","content":"text"}');
  });

  it("bytes in a parameter that is no file are refused", async () => {
    const { server, client } = await setUp();
    const request = new TbkScPicEmbedRequest({ adzone_id: "1", item_id: "2", site_id: BYTES as never });
    expect(await failure(client.execute(request, "s"))).toMatchObject({ code: 41, problems: [{ param: "site_id" }] });
    expect(server.requests).toEqual([]);
  });
});

describe("contents", () => {
  const sized: [name: string, content: () => TopFile | Promise<TopFile>, expected: object][] = [
    ["a path", () => file("图片 1.jpg"), { name: "图片 1.jpg", type: "image/jpeg" }],
    ["a Buffer", () => BYTES, { name: "pic_stream", type: "application/octet-stream" }],
    ["a view of a larger buffer", () => new Uint8Array([9, ...BYTES, 9]).subarray(1, -1), { name: "pic_stream" }],
    ["a Blob", () => new Blob([BYTES], { type: "image/jpeg" }), { name: "pic_stream", type: "image/jpeg" }],
    ["a File", () => new File([BYTES], "猫.gif", { type: "image/gif" }), { name: "猫.gif", type: "image/gif" }],
    ["a Blob of a file", () => openAsBlob(file("b.bin")), { name: "pic_stream" }],
    ["named bytes", () => ({ name: "c.png", content: BYTES, type: "image/png" }), { name: "c.png", type: "image/png" }],
    ["a named Blob", () => ({ name: "d.png", content: new Blob([BYTES]) }), { name: "d.png" }],
  ];
  it.each(sized)("%s, with its length", async (_, content, expected) => {
    const part = await partOf(await content());
    expect(part).toMatchObject(expected);
    expect(part.bytes).toEqual(BYTES);
    expect(part.headers).not.toHaveProperty("transfer-encoding");
  });

  const photo = () => file("photo.JPG");
  const typed: [name: string, content: () => TopFile, expected: object][] = [
    ["a path, in any case", photo, { name: "photo.JPG", type: "image/jpeg" }],
    ["a path with an unknown ending", () => file("photo.jpg.xyz"), { type: "application/octet-stream" }],
    ["a path without an ending", () => file("png"), { type: "application/octet-stream" }],
    ["a path that is only an ending", () => file(".png"), { type: "application/octet-stream" }],
    ["a path that ends like a property of objects", () => file("a.constructor"), { type: "application/octet-stream" }],
    ["named bytes", () => ({ name: "a.webp", content: BYTES }), { type: "image/webp" }],
    ["named bytes with an empty type", () => ({ name: "a.gif", content: BYTES, type: "" }), { type: "image/gif" }],
    ["an own type", () => ({ name: "a.gif", content: BYTES, type: "image/bmp" }), { type: "image/bmp" }],
    ["a File without a type", () => new File([BYTES], "猫.mp4"), { name: "猫.mp4", type: "video/mp4" }],
    ["a File with a type", () => new File([BYTES], "a.png", { type: "image/bmp" }), { type: "image/bmp" }],
    ["a named Blob with a type", () => ({ name: "a.png", content: new Blob([BYTES], { type: "image/bmp" }) }), { name: "a.png", type: "image/bmp" }], // prettier-ignore
    ["a named generator", () => ({ name: "a.jpeg", content: generate(BYTES) }), { type: "image/jpeg" }],
    ["a stream with a path", () => createReadStream(photo()) as never, { name: "photo.JPG", type: "image/jpeg" }],
    ["a named stream with a path", () => ({ name: "a.png", content: createReadStream(photo()) }), { name: "a.png", type: "image/png" }], // prettier-ignore
    ["a stream with a path under another name", () => ({ name: "a", content: createReadStream(photo()) }), { name: "a", type: "image/jpeg" }], // prettier-ignore
    ["bytes without a name", () => BYTES, { name: "pic_stream", type: "application/octet-stream" }],
  ];
  it.each(typed)("the type of %s", async (_, content, expected) => {
    expect(await partOf(content())).toMatchObject(expected);
  });

  const halves = [BYTES.subarray(0, 5), BYTES.subarray(5)];
  const streams: [name: string, content: () => AsyncIterable<Uint8Array>][] = [
    ["an async generator", () => generate(...halves)],
    ["a stream of node:stream", () => Readable.from(halves)],
    ["a ReadableStream", () => ReadableStream.from(halves) as ReadableStream<Uint8Array>],
  ];
  it.each(streams)("%s, in chunks", async (_, content) => {
    const part = await partOf({ name: "e.jpg", content: content() });
    expect(part).toMatchObject({ name: "e.jpg", bytes: BYTES });
    expect(part.headers).toMatchObject({ "transfer-encoding": "chunked" });
    expect(part.headers).not.toHaveProperty("content-length");
  });

  it.each([
    ["path", () => file("empty.bin", "")],
    ["bytes", () => new Uint8Array()],
    ["Blob", () => new Blob([])],
    ["stream", () => ({ name: "x", content: generate() })],
  ])("an empty %s is an empty file", async (_, content) => {
    expect((await partOf(content())).bytes.length).toBe(0);
  });
});

describe("names cannot break out of their header", () => {
  const names: [name: string, expected: string][] = [
    ['a"b.jpg', "a%22b.jpg"],
    ['a"\r\nX-Injected: 1\r\n\r\nbody', "a%22%0D%0AX-Injected: 1%0D%0A%0D%0Abody"],
    ["a\nb", "a%0Ab"],
    ["a\\", "a%5C"],
    ['x"; name="session', "x%22; name=%22session"],
    ["nul\0del\x7f", "nul%00del%7F"],
  ];
  it.each(names)("file name %j", async (name, expected) => {
    const request = await sent({ name, content: BYTES });
    expect(request.body.toString("latin1")).toContain(`name="pic_stream"; filename="${expected}"\r\nContent-Type:`);
    const form = await formOf(request);
    expect([...form.keys()]).toEqual(["adzone_id", "item_id", "site_id", "pic_stream"]);
    expect((form.get("pic_stream") as File).size).toBe(BYTES.length);
  });

  it("parameter names", async () => {
    const { server, client } = await setUp(() => '{"picture_upload_response":{}}');
    await client.call("taobao.picture.upload", { 'a"\r\n\r\nx': "1", 'f"\r\nX: y': BYTES });
    const text = server.requests[0]?.body.toString("latin1");
    expect(text).toContain('name="a%22%0D%0A%0D%0Ax"\r\n\r\n1\r\n');
    expect(text).toContain('name="f%22%0D%0AX: y"; filename="f%22%0D%0AX: y"\r\n');
  });

  it.each(["image/png\r\nX-Injected: 1", "图片"])("a media type %j is refused", async (type) => {
    const { server, client } = await setUp();
    const error = await failure(client.execute(picture({ name: "a", content: BYTES, type }), "s"));
    expect(error).toMatchObject({ code: 41, problems: [{ param: "pic_stream" }] });
    expect(server.requests).toEqual([]);
  });

  it.each([
    { type: "image/png\r\nX-Injected: 1" },
    { size: NaN },
    { size: -1 },
    { size: "3" },
    { size: 3n },
    { size: 1.5 },
  ])("nor can what a content says of itself: %o", async (said) => {
    const { server, client } = await setUp();
    const content = { size: 3, type: "", stream: () => new Blob(["abc"]).stream(), ...said } as never;
    for (const given of [content, { name: "a", content }]) {
      const error = await failure(client.execute(picture(given), "s"));
      expect(error).toMatchObject({ code: 41, problems: [{ param: "pic_stream" }] });
    }
    expect(server.requests).toEqual([]);
  });

  it("a text that starts with @ is only a text", async () => {
    const { server, client } = await setUp(() => '{"two_upload_response":{}}');
    await client.execute(new UploadRequest({ title: "@/etc/hostname", front: BYTES }));
    expect((await formOf(server.requests[0] ?? expect.unreachable())).get("title")).toBe("@/etc/hostname");
  });
});

test("are sent where an app or a test runner has another global crypto, or none", async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "crypto") as PropertyDescriptor;
  onTestFinished(() => void Object.defineProperty(globalThis, "crypto", own));
  for (const value of [undefined, { getRandomValues: () => {} }]) {
    Object.defineProperty(globalThis, "crypto", { value, configurable: true });
    expect((await partOf(BYTES)).bytes).toEqual(BYTES);
  }
});

describe("a client that takes no paths", () => {
  const noPaths = { files: "no-paths" } as const;

  it.each([
    ["a path", () => file("secret.txt")],
    ["a path to nothing", () => "/no/such/file"],
    ["a path without checks", () => file("secret.txt"), { checkRequest: false }],
  ])("refuses %s before any I/O", async (_, path, options?: object) => {
    const { server, client } = await setUp(() => GOOD, noPaths);
    const error = await failure(client.execute(picture(path()), "s", options));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ code: 41, problems: [{ param: "pic_stream" }] });
    expect((error as Error).message).toMatch(/a text is the path of a file/);
    expect(server.requests).toEqual([]);
  });

  it("still takes everything else", async () => {
    const { server, client } = await setUp(() => GOOD, noPaths);
    for (const content of [
      BYTES,
      new Blob([BYTES]),
      { name: "a", content: createReadStream(file("a.png")) },
      undefined,
    ]) {
      await client.execute(picture(content), "s");
    }
    expect(server.requests.length).toBe(4);
  });
});

describe("files that cannot be sent are told before any I/O", () => {
  const cases: [name: string, content: () => unknown, message: RegExp][] = [
    ["a path to nothing", () => join(folder, "nothing.jpg"), /`pic_stream`: ENOENT/],
    ["a path with @", () => `@${file("f.jpg")}`, /`pic_stream`: ENOENT/],
    ["a folder", () => folder, /is no file/],
    ["a path with NUL", () => "a\0b", /`pic_stream`: /],
    ["a number", () => 5, /a file is a path, bytes, a Blob or \{ name, content \}/],
    ["a struct", () => ({ name: "x", content: "text" }), /a file is a path/],
  ];
  it.each(cases)("%s", async (_, content, message) => {
    const { server, client } = await setUp();
    const error = await failure(client.execute(picture(content() as TopFile), "s"));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ code: 41, problems: [{ code: 41, param: "pic_stream" }] });
    expect((error as Error).message).toMatch(message);
    expect(server.requests).toEqual([]);
  });

  it("all of them at once", async () => {
    const { server, client } = await setUp();
    const error = await failure(client.execute(new UploadRequest({ front: "/no/such", back: folder })));
    expect((error as TopRequestError).problems.map((problem) => problem.param).sort()).toEqual(["back", "front"]);
    expect(server.requests).toEqual([]);
  });

  it("an image given as text does not fill the message", async () => {
    const { client } = await setUp();
    const error = await failure(client.execute(picture("A".repeat(100_000)), "s"));
    expect((error as Error).message.length).toBeLessThan(400);
  });

  it("more bytes than the longest length, which is not that of the path", async () => {
    const { server, client } = await setUp(() => '{"two_upload_response":{}}');
    const long = file("thirteen-bytes-long.bin", Buffer.alloc(13));
    const error = await failure(client.execute(new UploadRequest({ front: long })));
    expect((error as Error).message).toContain("`front`: has 13 bytes, at most 12 are allowed");
    expect(server.requests).toEqual([]);
    await client.execute(new UploadRequest({ front: file("a-name-longer-than-twelve.bin", Buffer.alloc(12)) }));
    await client.execute(new UploadRequest({ front: long }), undefined, { checkRequest: false });
    expect(server.requests.length).toBe(2);
  });
});

describe("repeating", () => {
  const failOnce: Reply = (_, __, index) => (index === 0 ? FAILED : GOOD);

  it.each([
    ["path", () => file("again.jpg")],
    ["Buffer", () => BYTES],
    ["Blob", () => new Blob([BYTES])],
  ])("a %s is read again", async (_, content) => {
    const { server, client } = await setUp(failOnce);
    const info = await client.executeWithResponse(picture(content()), "s");
    expect(info.attempts).toBe(2);
    for (const request of server.requests) {
      const part = (await formOf(request)).get("pic_stream") as File;
      expect(Buffer.from(await part.arrayBuffer())).toEqual(BYTES);
    }
  });

  it("a stream is not: the platform's error stays", async () => {
    const { server, client } = await setUp(failOnce);
    const error = await failure(client.execute(picture({ name: "a", content: generate(BYTES) }), "s"));
    expect(error).toBeInstanceOf(TopServiceError);
    expect(server.requests.length).toBe(1);
  });

  it("nor is it beside a file that could be read again", async () => {
    const { server, client } = await setUp(failOnce);
    const request = new UploadRequest({ back: { name: "a", content: generate(BYTES) }, front: BYTES });
    expect(await failure(client.execute(request))).toBeInstanceOf(TopServiceError);
    expect(server.requests.length).toBe(1);
  });

  it("nor is it sent again with a renewed session", async () => {
    const { server, client } = await setUp(() => '{"error_response":{"code":27,"msg":"Invalid session"}}');
    let asked = 0;
    const session = () => `session${++asked}`;
    const error = await failure(client.execute(picture({ name: "a", content: generate(BYTES) }), session));
    expect(error).toBeInstanceOf(TopSessionError);
    expect([server.requests.length, asked]).toEqual([1, 1]);
  });

  it("and the error says so, where the call would have been repeated", async () => {
    const refusals = { limit: [7, "accesscontrol.limited-by-api-access-count"], session: [27, ""], for_good: [41, ""] };
    for (const [kind, [code, sub_code]] of Object.entries(refusals)) {
      const { client } = await setUp(() => JSON.stringify({ error_response: { code, msg: "m", sub_code } }));
      const error = await failure(client.execute(picture({ name: "a", content: generate(BYTES) }), () => "session"));
      expect(String((error as TopError).hint).includes("a stream was read"), kind).toBe(kind !== "for_good");
      const again = await failure(client.execute(picture({ name: "a", content: BYTES }), "session", { retry: false }));
      expect((again as TopError).hint).not.toContain("a stream was read");
    }
  });

  it("a stream that was not begun is sent by the next attempt", async () => {
    const server = await captureServer(() => GOOD);
    const pool = new Pool(new URL(server.url).origin);
    opened.push(pool, server);
    let dispatches = 0;
    const dispatcher = {
      dispatch(options: never, handler: never): boolean {
        if (++dispatches > 1) return pool.dispatch(options, handler);
        const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
        (handler as Dispatcher.DispatchHandler).onResponseError?.(undefined as never, refused);
        return true;
      },
    };
    const client = clientOf(server, { dispatcher });
    await client.execute(picture({ name: "a", content: generate(BYTES) }), "s");
    const [request] = server.requests;
    expect(dispatches).toBe(2);
    expect(((await formOf(request ?? expect.unreachable())).get("pic_stream") as File).size).toBe(BYTES.length);
  });

  it("nor by two calls at once", async () => {
    const { client } = await setUp();
    const request = picture({ name: "a", content: generate(BYTES) });
    const calls = await Promise.allSettled([client.execute(request, "s"), client.execute(request, "s")]);
    expect(calls.map((call) => call.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = calls.find((call) => call.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: 41, problems: [{ param: "pic_stream" }] });
  });

  it("a stream cannot be sent by a second call, which does not begin", async () => {
    let begun = 0;
    const server = await rawServer((request, response) => {
      begun++;
      request.resume().on("end", () => response.end(GOOD));
    });
    opened.push(server);
    const client = clientOf(server);
    const request = picture({ name: "a", content: generate(BYTES) });
    await client.execute(request, "s");
    const error = await failure(client.execute(request, "s"));
    expect((error as Error).message).toContain("`pic_stream`: the stream was read already");
    expect(error).toBeInstanceOf(TopRequestError);
    expect(begun).toBe(1);
  });
});

describe("contents that fail while they are sent", () => {
  it("a stream that throws: its reason is the cause, and nothing is repeated", async () => {
    const server = await rawServer((request) => request.resume());
    opened.push(server);
    const reason = new Error("the disk is gone");
    const content = async function* () {
      yield BYTES;
      throw reason;
    };
    const error = await failure(clientOf(server).execute(picture({ name: "a", content: content() }), "s"));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ code: 41, cause: reason, retryable: false });
    expect((error as Error).message).toContain("`pic_stream`: the disk is gone");
  });

  it("a stream of texts", async () => {
    const { client } = await setUp();
    const content = Readable.from(["text"]) as unknown as AsyncIterable<Uint8Array>;
    const error = await failure(client.execute(picture({ name: "a", content }), "s"));
    expect((error as Error).message).toContain("`pic_stream`: a stream of bytes is needed, a string came");
  });

  it("a file that shrinks, one that vanishes; one that grows is sent as long as it was", async () => {
    const server = await captureServer(() => GOOD);
    const pool = new Pool(new URL(server.url).origin);
    opened.push(pool, server);
    const path = file("changing.bin", Buffer.alloc(20));
    let change = () => truncateSync(path, 10);
    // Between the check of the file and its upload.
    const dispatch = (options: never, handler: never) => (change(), pool.dispatch(options, handler));
    const client = clientOf(server, { dispatcher: { dispatch }, retry: false });
    const shrunk = await failure(client.execute(picture(path), "s"));
    expect((shrunk as Error).message).toContain("`pic_stream`: 10 bytes came instead of 20");

    change = () => rmSync(path);
    expect(((await failure(client.execute(picture(path), "s"))) as Error).message).toContain("`pic_stream`: ENOENT");

    file("changing.bin", Buffer.alloc(20));
    change = () => truncateSync(path, 30);
    await client.execute(picture(path), "s");
    expect(((await formOf(server.requests[0] ?? expect.unreachable())).get("pic_stream") as File).size).toBe(20);
  });
});

/** An error that no listener of a stream hears ends the process; vitest tells of it. */
describe("streams of which something happened before they are sent", () => {
  it.each<[what: string, content: (path: string) => TopFile]>([
    ["itself", (path) => createReadStream(path) as never],
    ["named", (path) => ({ name: "a", content: createReadStream(path) })],
  ])("one that fails while the call waits is told of its parameter: %s", async (_, content) => {
    const { server, client } = await setUp();
    const failing = content(join(folder, "nothing.jpg"));
    const stream = ("content" in (failing as object) ? (failing as { content: object }).content : failing) as Readable;
    const session = () => closed(stream).then(() => "s");
    const error = await failure(client.execute(picture(failing), session));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ code: 41, problems: [{ param: "pic_stream" }], cause: { code: "ENOENT" } });
    expect(server.requests).toEqual([]);
  });

  it("nor does one end the process whose call was refused for something else", async () => {
    const { client } = await setUp();
    const content = createReadStream(join(folder, "nothing.jpg"));
    const error = await failure(client.execute(picture({ name: "a", content })));
    expect(error).toMatchObject({ problems: [{ param: "session" }] });
    await closed(content);
  });

  it("one listener is enough, however many calls are made with it", async () => {
    const { client } = await setUp();
    const content = new PassThrough();
    const request = picture({ name: "a", content });
    await Promise.all(Array.from({ length: 20 }, () => failure(client.execute(request))));
    expect(content.listenerCount("error")).toBe(1);
  });

  it.each<[what: string, content: () => Promise<object>]>([
    ["a file", async () => readUp(createReadStream(file("read.jpg")))],
    ["a stream of node:stream", async () => readUp(Readable.from([BYTES]))],
    ["a stream of the web", async () => readUp(new Blob([BYTES]).stream() as ReadableStream)],
  ])("one that was read by somebody else is not sent as an empty file: %s", async (_, content) => {
    const { server, client } = await setUp();
    const error = await failure(client.execute(picture({ name: "a", content: (await content()) as never }), "s"));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(String(error)).toContain("`pic_stream`: the stream was read already, it can be sent only once");
    expect(server.requests).toEqual([]);
  });

  it.each<[what: string, content: () => Promise<object>, bytes: number]>([
    ["an empty one", async () => Readable.from([]), 0],
    ["an empty one of the web", async () => new Blob([]).stream(), 0],
    ["the rest of one", async () => lookedInto(Readable.from([BYTES])), BYTES.length],
  ])("%s is sent", async (_, content, bytes) => {
    expect((await partOf({ name: "a", content: (await content()) as never })).bytes.length).toBe(bytes);
  });
});

/** Not by `once` of node:events, which hears errors too. */
function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => (stream.closed ? resolve() : stream.once("close", resolve)));
}

/** Whoever makes a digest of a file reads it to its end. */
async function readUp<Stream extends Readable | ReadableStream>(stream: Stream): Promise<Stream> {
  const digest = createHash("md5");
  if (stream instanceof Readable) for await (const chunk of stream) digest.update(chunk as Uint8Array);
  else {
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      digest.update(part.value as Uint8Array);
    reader.releaseLock();
  }
  return stream;
}

/** Whoever looks at the first bytes puts them back. */
async function lookedInto(stream: Readable): Promise<Readable> {
  await once(stream, "readable");
  stream.unshift(stream.read());
  return stream;
}

describe("contents that fail when they are told to end", () => {
  const fail = () => {
    throw new Error("not now");
  };
  const bad = () => Promise.resolve({ done: false, value: "no bytes" });
  it.each<[what: string, content: () => object]>([
    ["cancel", () => ({ getReader: () => ({ read: bad, cancel: fail }) })],
    ["return", () => ({ [Symbol.asyncIterator]: () => ({ next: bad, return: fail }) })],
    ["destroy", () => ({ destroy: fail, [Symbol.asyncIterator]: () => ({ next: bad }) })],
    ["no promise", () => ({ [Symbol.asyncIterator]: () => ({ next: bad, return: () => ({ then() {} }) }) })],
  ])("end their call all the same: %s", async (_what, content) => {
    const { client } = await setUp();
    const error = await failure(client.execute(picture({ name: "a", content: content() as never }), "s"));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(String(error)).toContain("a stream of bytes is needed");
  });
});

describe("giving up in the middle", () => {
  /** A server that reads the head of a request and then nothing. */
  async function stalled(): Promise<{ server: CaptureServer; begun: Promise<IncomingMessage> }> {
    let begin: (request: IncomingMessage) => void;
    const begun = new Promise<IncomingMessage>((resolve) => (begin = resolve));
    const server = await rawServer((request) => begin(request.pause()));
    opened.push(server);
    return { server, begun };
  }

  it.skipIf(process.platform !== "linux")("closes the file and leaves no listener", async () => {
    const { server, begun } = await stalled();
    const path = file("large.bin", "");
    truncateSync(path, 50_000_000);
    const { signal, abort } = abortController();
    const call = failure(clientOf(server).execute(picture(path), "s", { signal }));
    await begun;
    await until(() => openDescriptors(path) === 1);
    abort();
    expect(await call).toMatchObject({ reason: "abort", sent: true });
    await until(() => openDescriptors(path) === 0);
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });

  it.skipIf(process.platform !== "linux")("so does a timeout", async () => {
    timeStandsStill();
    const { server, begun } = await stalled();
    const path = file("large2.bin", "");
    truncateSync(path, 50_000_000);
    const call = failure(clientOf(server).execute(picture(path), "s", { timeout: 60_000, retry: false }));
    await begun;
    leap(60_000);
    expect(await call).toMatchObject({ reason: "timeout" });
    await until(() => openDescriptors(path) === 0);
  });

  it.skipIf(process.platform !== "linux")("so does an answer that comes early", async () => {
    const server = await rawServer((request, response) => {
      request.pause();
      response.end('{"error_response":{"code":41,"msg":"Invalid Arguments"}}');
    });
    opened.push(server);
    const path = file("large3.bin", "");
    truncateSync(path, 50_000_000);
    expect(await failure(clientOf(server).execute(picture(path), "s"))).toMatchObject({ code: 41 });
    await until(() => openDescriptors(path) === 0);
  });

  it("stops streams that are silent", async () => {
    const { server, begun } = await stalled();
    const client = clientOf(server);
    let isCancelled = false;
    const web = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const node = new PassThrough();
    for (const content of [web, node]) {
      const { signal, abort } = abortController();
      const call = failure(client.execute(picture({ name: "a", content }), "s", { signal }));
      if (content === web) await begun;
      else await until(() => node.listenerCount("readable") > 0);
      abort();
      expect(await call).toBeInstanceOf(TopTransportError);
    }
    await until(() => isCancelled && node.destroyed);
  });

  it("ends a generator where it stands", async () => {
    const { server, begun } = await stalled();
    // Large chunks and a last one: until the connection takes no more, nothing else of this process has its turn.
    const chunk = Buffer.alloc(1_000_000);
    let left = 100;
    let isEnded = false;
    const content = async function* () {
      try {
        while (left-- > 0) yield chunk;
      } finally {
        isEnded = true;
      }
    };
    const { signal, abort } = abortController();
    const call = failure(clientOf(server).execute(picture({ name: "a", content: content() }), "s", { signal }));
    await begun;
    abort();
    expect(await call).toMatchObject({ reason: "abort" });
    await until(() => isEnded);
    expect(left).toBeGreaterThan(0);
  });

  it("does not begin the next file", async () => {
    const { server, begun } = await stalled();
    const { signal, abort } = abortController();
    const front = { name: "a", content: new ReadableStream<Uint8Array>() };
    let isBegun = false;
    const back = async function* () {
      isBegun = true;
      yield BYTES;
    };
    // Parts go in the order of their names.
    const request = new UploadRequest({ back: front, front: { name: "b", content: back() } });
    const call = failure(clientOf(server).execute(request, undefined, { signal }));
    await begun;
    abort();
    expect(await call).toMatchObject({ reason: "abort" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isBegun).toBe(false);
  });

  it("gives a dispatcher that is late nothing to read", async () => {
    let body: AsyncIterable<Uint8Array> | undefined;
    const dispatcher = { dispatch: (options: never) => (({ body } = options as { body: typeof body }), true) };
    const client = clientOf({ url: "http://127.0.0.1:1/router/rest" }, { dispatcher, retry: false });
    const node = new PassThrough();
    const { signal, abort } = abortController();
    const call = failure(client.execute(picture({ name: "a", content: node }), "s", { signal }));
    await until(() => body !== undefined);
    abort();
    expect(await call).toMatchObject({ reason: "abort", sent: false });
    for await (const _ of body ?? []) expect.unreachable("the call is over");
    expect(node.listenerCount("readable")).toBe(0);
  });

  it("a stream that was not begun is left alone", async () => {
    const { server } = await stalled();
    const node = new PassThrough();
    const signal = AbortSignal.abort();
    expect(
      await failure(clientOf(server).execute(picture({ name: "a", content: node }), "s", { signal })),
    ).toMatchObject({ reason: "abort", sent: false });
    expect(node.destroyed).toBe(false);
  });

  it("the client goes on working", async () => {
    const { signal, abort } = abortController();
    const server = await rawServer(async (request, response) => {
      if (signal.aborted) return void request.resume().on("end", () => response.end(GOOD));
      await once(request, "data");
      abort();
      return undefined;
    });
    opened.push(server);
    const client = clientOf(server);
    const path = file("large4.bin", "");
    truncateSync(path, 5_000_000);
    expect(await failure(client.execute(picture(path), "s", { signal }))).toBeInstanceOf(TopTransportError);
    expect((await client.execute(picture(path), "s")).embed_pic_url).toBe("https://img.example/1.jpg");
  });

  function abortController(): { signal: AbortSignal; abort: () => void } {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  }
});

describe("large files", () => {
  const SIZE = 50_000_000;

  /** What the server shall get, given its boundary. */
  function digest(boundary: string | undefined, content: Iterable<Uint8Array>): string {
    const head = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    const texts = ["adzone_id", "item_id", "site_id"].map((name, at) => `${head(name)}\r\n\r\n${at + 1}\r\n`);
    const type = "Content-Type: application/octet-stream";
    const hash = createHash("sha256").update(
      `${texts.join("")}${head("pic_stream")}; filename="large"\r\n${type}\r\n\r\n`,
    );
    for (const chunk of content) hash.update(chunk);
    return hash.update(`\r\n--${boundary}--\r\n`).digest("hex");
  }

  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < SIZE; at += 100_000) yield Buffer.alloc(100_000, at / 100_000 + 1);
  }

  /** Hashes the request's body, calling `onBytes` with how many bytes came so far. */
  async function receive(request: IncomingMessage, onBytes: (bytes: number) => void = () => undefined) {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of request) {
      hash.update(chunk as Buffer);
      onBytes((bytes += (chunk as Buffer).length));
    }
    const boundary = request.headers["content-type"]?.split("boundary=")[1];
    return { actual: hash.digest("hex"), expected: digest(boundary, chunks()) };
  }

  it("are never held: 50 MB from a path", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const held = () => (collect(), collect(), process.memoryUsage().arrayBuffers);
    const path = file("large", Buffer.concat([...chunks()]));
    const before = held();
    let most = 0;
    let next = 10_000_000;
    const server = await rawServer(async (request, response) => {
      const { actual, expected } = await receive(request, (bytes) => {
        if (bytes < next) return;
        next += 10_000_000;
        most = Math.max(most, held() - before);
      });
      response.end(actual === expected ? GOOD : "other bytes came");
    });
    opened.push(server);
    const client = clientOf(server, { timeout: 50_000 });
    expect(await client.execute(picture(path), "s")).toHaveProperty("embed_pic_url");
    expect(most).toBeLessThan(SIZE / 2);
  });

  it("are read no faster than they are taken", async () => {
    let read = 0;
    async function* source() {
      for (const chunk of chunks()) {
        read += chunk.length;
        yield chunk;
      }
    }
    let readWhileBlocked = 0;
    const server = await rawServer(async (request, response) => {
      request.pause();
      while (readWhileBlocked < read) {
        readWhileBlocked = read;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { actual, expected } = await receive(request);
      response.end(actual === expected ? GOOD : "other bytes came");
    });
    opened.push(server);
    const client = clientOf(server, { timeout: 50_000 });
    const large = picture({ name: "large", content: source() });
    expect(await client.execute(large, "s")).toHaveProperty("embed_pic_url");
    expect(read).toBe(SIZE);
    expect(readWhileBlocked).toBeLessThan(SIZE / 2);
  });
});
