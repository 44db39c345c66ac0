import { Readable } from "node:stream";
import { fetch as undiciFetch, FormData, request, stream } from "undici";
import { beforeEach, describe, expect, test } from "vitest";
import { fault, type GatewayDispatcher, gatewayDispatcher } from "../../generated/src/testing/index.ts";
import { clock, CROWD, METHOD, signed, signOf, without } from "./signed.ts";

const URL_OF_TOP = "https://eco.taobao.com/router/rest";
const HOUR = 3_600_000;

let dispatcher: GatewayDispatcher;
beforeEach(() => {
  dispatcher = gatewayDispatcher({ clock });
});

const form = new URLSearchParams(signed(CROWD)).toString();
const headers = { "content-type": "application/x-www-form-urlencoded" };
const call = (options: object = {}) =>
  request(URL_OF_TOP, { method: "POST", headers, body: form, dispatcher, ...options });

async function answerOf(response: { body: { json(): Promise<unknown> } }): Promise<any> {
  return ((await response.body.json()) as any).tbk_sc_social_crowd_get_response;
}

describe("request", () => {
  test("is answered without a socket, whatever its host", async () => {
    const response = await call();
    expect([response.statusCode, response.headers["content-type"]]).toEqual([200, "text/javascript;charset=UTF-8"]);
    expect(await answerOf(response)).toMatchObject({ social_crowd_id: 123, request_id: "16gwlocal0001" });
    expect(dispatcher.calls).toMatchObject([{ method: METHOD, params: { social_crowd_id: "12312" } }]);
  });

  test.each([
    ["bytes", () => Buffer.from(form)],
    ["a stream", () => Readable.from([Buffer.from(form.slice(0, 9)), Buffer.from(form.slice(9))])],
  ])("a body as %s", async (_, body) => {
    expect(await answerOf(await call({ body: body() }))).toMatchObject({ social_crowd_id: 123 });
  });

  test.each([
    ["first", () => Readable.from([Buffer.alloc(0), Buffer.from(form)])],
    ["between", () => Readable.from([Buffer.from(form.slice(0, 9)), new Uint8Array(0), Buffer.from(form.slice(9))])],
    ["alone, as an empty file is", () => (async function* () { yield new Uint8Array(0); })()], // prettier-ignore
  ])("a piece without bytes ends no body: %s", async (_, body) => {
    const response = await request(`${URL_OF_TOP}?${form}`, {
      method: "POST",
      headers,
      body: body() as never,
      dispatcher,
    });
    expect(await answerOf(response)).toMatchObject({ social_crowd_id: 123 });
  });

  test("a body that fails ends the call with its reason", async () => {
    const reason = new Error("the disk is gone");
    const body = async function* () {
      yield Buffer.from(form);
      throw reason;
    };
    await expect(call({ body: body() })).rejects.toBe(reason);
    expect(dispatcher.calls).toEqual([]);
  });

  test("parameters as undici's query, headers as a flat list", async () => {
    const response = await request(URL_OF_TOP, { dispatcher, query: signed(CROWD), headers: ["X-Own", "1"] });
    expect(await answerOf(response)).toMatchObject({ social_crowd_id: 123 });
    expect(dispatcher.calls[0]?.headers).toEqual({ "x-own": "1" });
  });

  test("an upload", async () => {
    const query = without(CROWD, "social_crowd_id");
    const body = new FormData();
    body.set("social_crowd_id", "12312");
    body.set("img", new Blob(["image"], { type: "image/png" }), "图片.png");
    const search = new URLSearchParams({ ...query, sign: signOf(CROWD) });
    const response = await request(`${URL_OF_TOP}?${search}`, { method: "POST", body, dispatcher });
    expect(await answerOf(response)).toMatchObject({ social_crowd_id: 123 });
    expect(dispatcher.calls[0]?.files["img"]).toMatchObject({ name: "图片.png", type: "image/png" });
  });
});

describe("undici's other ways", () => {
  test("fetch", async () => {
    const response = await undiciFetch(URL_OF_TOP, { method: "POST", body: new URLSearchParams(form), dispatcher });
    expect(await response.json()).toHaveProperty("tbk_sc_social_crowd_get_response");
  });

  test("Node's own fetch", async () => {
    const options = { method: "POST", body: new URLSearchParams(form), dispatcher } as unknown as RequestInit;
    expect(await (await fetch(URL_OF_TOP, options)).json()).toHaveProperty("tbk_sc_social_crowd_get_response");
  });

  test("stream", async () => {
    const chunks: Buffer[] = [];
    const { PassThrough } = await import("node:stream");
    const sink = new PassThrough({ highWaterMark: 1 }).on("data", (chunk: Buffer) => chunks.push(chunk));
    await stream(URL_OF_TOP, { method: "POST", headers, body: form, dispatcher }, () => sink);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toHaveProperty("tbk_sc_social_crowd_get_response");
  });

  test("an interceptor's handler of today", async () => {
    const seen: unknown[] = [];
    const counting = dispatcher.compose((dispatch) => (options, handler) => {
      const onResponseEnd: typeof handler.onResponseEnd = (controller, trailers) => {
        seen.push(controller.rawHeaders);
        handler.onResponseEnd?.(controller, trailers);
        handler.onComplete?.([]);
      };
      return dispatch(options, {
        onRequestStart: (controller) => handler.onConnect?.((reason) => controller.abort(reason ?? new Error("abort"))),
        onResponseStart: (_, status, given) => {
          seen.push(given);
          handler.onHeaders?.(status, [], () => {}, "");
        },
        onResponseData: (_, chunk) => void handler.onData?.(chunk),
        onResponseEnd,
        onResponseError: (_, error) => handler.onError?.(error),
      });
    });
    expect(await answerOf(await call({ dispatcher: counting }))).toMatchObject({ social_crowd_id: 123 });
    expect(seen).toEqual([expect.objectContaining({ "content-length": expect.any(String) }), expect.any(Array)]);
  });
});

describe("faults", () => {
  test("reset", async () => {
    dispatcher.answer(METHOD, fault.reset());
    await expect(call()).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("truncated", async () => {
    dispatcher.answer(METHOD, fault.truncated());
    const { body } = await call();
    await expect(body.text()).rejects.toMatchObject({ code: "UND_ERR_SOCKET" });
  });

  test("a page of a proxy, and nothing", async () => {
    dispatcher.answer(METHOD, fault.html(503));
    expect((await call()).statusCode).toBe(503);
    dispatcher.answer(METHOD, fault.empty());
    expect(await (await call()).body.text()).toBe("");
  });

  test("a latency ends with the client's patience", async () => {
    dispatcher.answer(METHOD, fault.latency(HOUR));
    await expect(call({ headersTimeout: 5 })).rejects.toMatchObject({ code: "UND_ERR_HEADERS_TIMEOUT" });
    await expect(call({ signal: AbortSignal.timeout(5) })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(call({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    await dispatcher.close();
  });
});

describe("end", () => {
  test("close waits for what is under way, then refuses", async () => {
    dispatcher.answer(METHOD, fault.latency(5));
    const pending = call();
    await dispatcher.close();
    expect((await pending).statusCode).toBe(200);
    await expect(call()).rejects.toMatchObject({ code: "UND_ERR_CLOSED" });
  });

  test("destroy ends what is under way", async () => {
    dispatcher.answer(METHOD, fault.latency(HOUR));
    const pending = expect(call()).rejects.toMatchObject({ code: "UND_ERR_DESTROYED" });
    await dispatcher.destroy();
    await pending;
    await expect(call()).rejects.toMatchObject({ code: "UND_ERR_DESTROYED" });
  });

  test("both take a callback", async () => {
    await new Promise<void>((resolve) => dispatcher.close(resolve));
    await new Promise<void>((resolve) => gatewayDispatcher().destroy(resolve));
    await new Promise<void>((resolve) => gatewayDispatcher().destroy(null, resolve));
  });

  test("reset forgets the calls", async () => {
    await (await call()).body.dump();
    dispatcher.reset();
    expect(dispatcher.calls).toEqual([]);
  });
});
