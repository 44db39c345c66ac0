import { execFile } from "node:child_process";
import { connect } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TbkItemInfoGetRequest, TopClient } from "../../generated/src/index.ts";
import {
  type Gateway,
  gatewayDispatcher,
  type GatewayOptions,
  startGateway,
  TEST_APP,
} from "../../generated/src/testing/index.ts";
import { clock, CROWD, signed } from "./signed.ts";

const told: string[] = [];
const listen = ({ name, message }: Error) => void (name === "TopTestingWarning" && told.push(message));
beforeEach(async () => {
  await new Promise(setImmediate); // warnings come in a turn of their own
  told.length = 0;
  process.on("warning", listen);
});
afterEach(() => void process.off("warning", listen));

describe("recorded calls are bounded", () => {
  test("in number: the latest are kept, numbers go on, and it is told once", async () => {
    const dispatcher = gatewayDispatcher({ recordedCalls: 3, answers: { "taobao.my.count": {} } });
    const client = new TopClient({ ...TEST_APP, dispatcher });
    const { calls } = dispatcher;
    for (let n = 1; n <= 5; n++) await client.call("taobao.my.count", { n });
    expect(calls.map(({ params, answer }) => [params["n"], answer?.request_id])).toEqual([
      ["3", "16gwlocal0003"],
      ["4", "16gwlocal0004"],
      ["5", "16gwlocal0005"],
    ]);
    await new Promise((done) => setImmediate(done));
    expect(told).toEqual([
      expect.stringMatching(/keeps the latest 3 calls .*: recordedCalls and recordedBytes keep more/),
    ]);
    dispatcher.reset();
    await client.call("taobao.my.count", { n: 6 });
    expect(calls.map(({ answer }) => answer?.request_id)).toEqual(["16gwlocal0001"]);
  });

  test("in bytes, files, batches and headers included; one call is always kept", async () => {
    const dispatcher = gatewayDispatcher({ recordedBytes: 10_000, answers: { "taobao.my.upload": {} } });
    const client = new TopClient({ ...TEST_APP, dispatcher });
    for (let n = 0; n < 5; n++) await client.call("taobao.my.upload", { n, pic: Buffer.alloc(4000) });
    expect(dispatcher.calls.map(({ params }) => params["n"])).toEqual(["3", "4"]);
    await client.call("taobao.my.upload", { n: 5, pic: Buffer.alloc(40_000) });
    expect(dispatcher.calls.map(({ params }) => params["n"])).toEqual(["5"]);
    await client.call("taobao.my.upload", { n: 6, text: "x".repeat(9000) });
    expect(dispatcher.calls.map(({ params }) => params["n"])).toEqual(["6"]);
  });

  test("a thousand by default", async () => {
    const dispatcher = gatewayDispatcher({ answers: { "*": {} } });
    const client = new TopClient({ ...TEST_APP, dispatcher });
    await client.batch(Array.from({ length: 1001 }, () => new TbkItemInfoGetRequest({ num_iids: "1" })));
    expect(dispatcher.calls).toHaveLength(1000);
  });
});

describe("only its own names are answered", () => {
  let gateway: Gateway;
  beforeEach(async () => {
    gateway = await startGateway({ clock });
  });
  afterEach(() => gateway.close());

  const statusFor = async (host: string | undefined) => {
    const body = new URLSearchParams(signed(CROWD)).toString();
    const head = ["POST /router/rest HTTP/1.1", ...(host === undefined ? [] : [`Host: ${host}`])];
    const type = "Content-Type: application/x-www-form-urlencoded";
    const lines = [...head, type, `Content-Length: ${body.length}`, "Connection: close", "", body];
    const socket = connect(gateway.port, "127.0.0.1", () => void socket.write(lines.join("\r\n")));
    return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
  };

  test.each(["127.0.0.1", "127.0.0.1:1", "localhost", "LOCALHOST:8787"])("%s is one", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:80",
    "127.0.0.1@evil.example",
    "eco.taobao.com",
    "[::1]",
    "",
  ])("%j is none", async (host) => {
    expect(await statusFor(host)).toBe(421);
    expect(gateway.calls).toEqual([]);
  });

  test("a request without a name is none", async () => {
    expect(await statusFor(undefined)).toBe(400);
  });
});

describe("a gateway that nobody closes", () => {
  const run = (options: string, ms: number) => {
    const program = `
      import { startGateway } from ${JSON.stringify(resolve("generated/src/testing/index.ts"))};
      const gateway = await startGateway(${options});
      const answer = await fetch(gateway.url); // and its connection stays open
      console.log(answer.status);
      setTimeout(() => { console.log("kept"); gateway.close(); }, ${ms}).unref();`;
    const args = ["--import", "tsx", "--input-type=module", "-e", program];
    return promisify(execFile)(process.execPath, args);
  };

  test("lets its process end, unless it is asked to keep it", async () => {
    const [free, kept] = await Promise.all([run("{}", 600_000), run("{ keepAlive: true }", 200)]);
    expect([free.stdout, kept.stdout]).toEqual(["200\n", "200\nkept\n"]);
  });
});

test.each<[option: string, value: unknown]>([
  ["prot", 1],
  ["port", -1],
  ["port", "8080"],
  ["apps", "12345678"],
  ["sessions", "6100session"],
  ["answers", null],
  ["clock", 5],
  ["gzip", "yes"],
  ["bodyLimit", NaN],
  ["recordedCalls", -1],
  ["recordedBytes", "1"],
  ["keepAlive", 1],
])("an option that cannot work is named: %s %o", async (option, value) => {
  const options = { [option]: value } as GatewayOptions;
  await expect(startGateway(options)).rejects.toThrow(new RegExp(`^${option} is `));
  expect(() => gatewayDispatcher(options)).toThrow(TypeError);
});

test.each([null, 5, {}, () => ({}), new TbkItemInfoGetRequest()])("what is no request gets no answer: %o", (given) => {
  const gateway = gatewayDispatcher();
  expect(() => gateway.answer(given as never, {})).toThrow(TypeError);
  expect(() => gateway.answer(given as never, {})).toThrow(/^the request is .*: a request class or a method's name/);
});

test.each([
  [null],
  [undefined],
  [5],
  ["text"],
  [[{}]],
  [Promise.resolve({})],
  [new Date(0)],
  [new Map()],
  [new Error("e")],
])("an answer that is none is named with its method: %o", (answer) => {
  const dispatcher = gatewayDispatcher();
  expect(() => dispatcher.answer("taobao.time.get", answer as never)).toThrow(/^the answer of taobao\.time\.get is /);
});
