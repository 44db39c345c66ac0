import { createRequire } from "node:module";
import { createServer, type Socket } from "node:net";
import { type AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { Agent, Dispatcher, ProxyAgent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  TbkScPicEmbedRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
  type TopDispatcher,
  TopResponseError,
} from "../../generated/src/index.ts";
import { type BlackHole, startBlackHole, startLastAnswer } from "../helpers/black-hole.ts";
import { gate } from "../helpers/gate.ts";
import { APP, crowd, gateway, refusal, rejection } from "../helpers/gateway.ts";

/** undici's own clock, which its tests move. */
const undiciTimers = createRequire(import.meta.url)("undici/lib/util/timers.js") as { tick(ms: number): void };

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

/** Sockets of this process that are being connected, but those that fill the black hole. */
const connecting = (hole: BlackHole) =>
  process.getActiveResourcesInfo().filter((name) => name === "ConnectWrap").length - hole.knocking;

describe("how many", () => {
  test("are bounded, by default and by `connections`; all calls are answered in the order they came", async () => {
    for (const [options, most, calls] of [
      [{}, 100, 300],
      [{ connections: 3 }, 3, 20],
    ] as const) {
      const sockets = new Set<Socket>();
      const full = gate();
      const fake = await gateway(async ({ socket, form }) => {
        if (sockets.add(socket).size === most) full.open();
        await full.opened;
        return crowd(String(form.get("social_crowd_id")));
      });
      const client = fake.client(options);
      const ids = Array.from({ length: calls }, (_, i) => i + 1);
      const answers = await Promise.all(
        ids.map((id) => client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: id }), "s")),
      );
      expect(answers.map((one) => one.social_crowd_name)).toEqual(ids.map(String));
      expect(sockets.size).toBe(most);
    }
  });

  test("a call that waits has its turn before one that comes later", async () => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ connections: 1 });
    let made = 0;
    let isOver = false;
    const busy = (async () => {
      for (; made < 3000 && !isOver; made++) await client.execute(request, "s");
    })();
    await expect.poll(() => made).toBeGreaterThan(5);
    const before = made;
    await client.execute(request, "s");
    const meanwhile = made - before;
    isOver = true;
    await busy;
    expect(meanwhile).toBeLessThan(4);
  });

  test("a call that waits for one ends by its own time and signal", async () => {
    const fake = await gateway(() => undefined);
    const client = fake.client({ connections: 1, retry: false });
    const enough = new AbortController();
    const first = rejection(client.execute(request, "s", { signal: enough.signal }));
    await expect.poll(() => fake.seen.length).toBe(1);
    const abort = new AbortController();
    const late = rejection(client.execute(request, "s", { timeout: 30 }));
    const aborted = rejection(client.execute(request, "s", { signal: abort.signal }));
    expect(await late).toMatchObject({ reason: "timeout", sent: false, mayHaveRun: false });
    abort.abort();
    expect(await aborted).toMatchObject({ reason: "abort", sent: false });
    enough.abort();
    expect(await first).toMatchObject({ reason: "abort", sent: true });
    expect(fake.seen).toHaveLength(1);
  });

  test("a server that closes each connection is no trouble", async () => {
    const fake = await gateway((_, response) => {
      response.setHeader("connection", "close");
      return crowd();
    });
    const client = fake.client({ connections: 2 });
    await Promise.all(Array.from({ length: 30 }, () => client.execute(request, "s")));
    expect(fake.seen).toHaveLength(30);
  });
});

describe("what a call leaves", () => {
  test.runIf(process.platform === "linux")(
    "nothing that connects, after timeouts and aborts, uploads too",
    async () => {
      const hole = await startBlackHole();
      onTestFinished(() => hole.close());
      const url = `http://127.0.0.1:${hole.port}/router/rest`;
      const client = new TopClient({ ...APP, url, retry: false, checkRequest: false });
      const picture = new TbkScPicEmbedRequest({ adzone_id: 1, site_id: 2, item_id: 3 });
      picture.params.pic_stream = { name: "a.jpg", content: new Uint8Array(10) };
      const abort = new AbortController();
      const { signal } = abort;
      const running = [
        ...Array.from({ length: 10 }, () => client.execute(request, "s", { timeout: 50 })),
        ...Array.from({ length: 10 }, () => client.execute(request, "s", { signal })),
        ...Array.from({ length: 5 }, () => client.execute(picture, "s", { timeout: 60 })),
        ...Array.from({ length: 5 }, () => client.execute(picture, "s", { signal })),
      ].map((call) => rejection(call));
      setTimeout(() => abort.abort(), 70);
      for (const error of await Promise.all(running)) expect(error).toMatchObject({ sent: false, mayHaveRun: false });
      await expect.poll(() => connecting(hole)).toBe(0);
      await client.close();
    },
  );

  test.runIf(process.platform === "linux")(
    "close() ends what has no connection a second later: calls, those behind them, and token requests",
    async () => {
      const hole = await startBlackHole();
      onTestFinished(() => hole.close());
      const origin = `http://127.0.0.1:${hole.port}`;
      const options = { url: `${origin}/router/rest`, oauthUrl: origin, connections: 1, timeout: 0 };
      const client = new TopClient({ ...APP, ...options });
      const calls = [client.call("taobao.a"), client.call("taobao.b"), client.refreshSession("a-token")].map(rejection);
      await expect.poll(() => connecting(hole)).toBe(2);
      await client.close();
      for (const error of await Promise.all(calls)) {
        expect(error).toMatchObject({ reason: "abort", sent: false, retryable: false });
        expect((error as Error).message).toContain("the client was closed");
      }
      await expect.poll(() => connecting(hole)).toBe(0);
    },
  );

  test.runIf(process.platform === "linux")(
    "nothing that connects in the place of a connection that was closed",
    async () => {
      const body = JSON.stringify(crowd());
      const head = ["HTTP/1.1 200 OK", "connection: close", `content-length: ${Buffer.byteLength(body)}`];
      const server = await startLastAnswer([...head, "", body].join("\r\n"));
      const url = `http://127.0.0.1:${server.port}/router/rest`;
      const client = new TopClient({ ...APP, url, connections: 1, retry: false });
      const first = client.execute(request, "s");
      const hole = await server.fill();
      onTestFinished(() => hole.close());
      await first;
      const late = await rejection(client.execute(request, "s", { timeout: 100 }));
      expect(late).toMatchObject({ reason: "timeout", sent: false });
      await expect.poll(() => connecting(hole)).toBe(0);
      await client.close();
    },
  );

  test.runIf(process.platform === "linux")("no connection beside the one of a call that follows an abort", async () => {
    const hole = await startBlackHole();
    onTestFinished(() => hole.close());
    const url = `http://127.0.0.1:${hole.port}/router/rest`;
    const client = new TopClient({ ...APP, url, connections: 1, retry: false });
    const abort = new AbortController();
    const first = rejection(client.execute(request, "s", { signal: abort.signal }));
    await expect.poll(() => connecting(hole)).toBe(1);
    abort.abort();
    const second = rejection(client.execute(request, "s", { timeout: 100 }));
    await first;
    expect(await second).toMatchObject({ reason: "timeout", sent: false });
    await expect.poll(() => connecting(hole)).toBe(0);
    await client.close();
  });

  test.runIf(process.platform === "linux")("connecting has the call's time, and no other", async () => {
    const hole = await startBlackHole();
    onTestFinished(() => hole.close());
    const url = `http://127.0.0.1:${hole.port}/router/rest`;
    const begun = gate();
    const client = new TopClient({ ...APP, url, retry: false, hooks: { onRequest: () => begun.open() } });
    const abort = new AbortController();
    const call = rejection(client.execute(request, "s", { timeout: 0, signal: abort.signal }));
    await begun.opened;
    for (const ms of [0, 60_000]) {
      for (let turn = 0; turn < 5; turn++) await setImmediate(); // undici begins and ends a connection in its own time
      undiciTimers.tick(ms); // the first one starts what is new
    }
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    abort.abort();
    expect(await call).toMatchObject({ reason: "abort" });
    await client.close();
  });

  test("close() ends what waits, and leaves no socket", async () => {
    const sockets = new Set<Socket>();
    const fake = await gateway(({ socket }) => {
      sockets.add(socket);
      return refusal(7, undefined, "This ban will last for 50 more seconds");
    });
    let waiting = 0;
    const wait = () => (waiting++, new Promise<never>(() => {}));
    const limiter = { consume: wait };
    const calls = [
      fake.client({ retry: { maxBan: 60_000 } }).execute(request, "s"),
      fake.client({ limiter }).execute(request, "s"),
      fake.client().execute(request, wait),
    ];
    const ended = calls.map((call) => rejection(call));
    const batch = rejection(fake.client({ limiter }).batch([request], "s"));
    await expect.poll(() => [fake.seen.length, waiting]).toEqual([1, 3]);
    await Promise.all([...fake.clients.map((client) => client.close())]);
    for (const error of [...(await Promise.all(ended)), await batch]) {
      expect(error).toMatchObject({ reason: "abort" });
      expect((error as Error).message).toContain("the client was closed");
    }
    await expect.poll(() => [...sockets].every((socket) => socket.destroyed)).toBe(true);
    expect(fake.seen).toHaveLength(1);
  });

  test("each close() waits for the calls that were sent: two signals to end, or one within `await using`", async () => {
    const answer = gate();
    const fake = await gateway(async () => (await answer.opened, crowd()));
    const client = fake.client();
    const order: string[] = [];
    const call = client.execute(request, "s").then(() => order.push("answered"));
    await expect.poll(() => fake.seen.length).toBe(1);
    const closing = [client.close(), client.close(), client[Symbol.asyncDispose]()];
    const told = closing.map((one) => one.then(() => order.push("closed")));
    await setImmediate();
    answer.open();
    await Promise.all([call, ...told]);
    expect(order).toEqual(["answered", "closed", "closed", "closed"]);
  });

  test("close() ends a run of pages before its next one, and a later call opens anew", async () => {
    const fake = await gateway(({ n, query }) =>
      query.get("method") === "taobao.tbk.order.details.get"
        ? {
            tbk_order_details_get_response: {
              data: { results: { d: [{ trade_id: n }] }, has_next: true, position_index: `p${n}` },
            },
          }
        : crowd(),
    );
    const client = fake.client();
    const { TbkOrderDetailsGetRequest } = await import("../../generated/src/index.ts");
    const pages = client.pages(
      new TbkOrderDetailsGetRequest({ start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" }),
    );
    await pages.next();
    await client.close();
    expect(await rejection(pages.next())).toMatchObject({ reason: "abort" });
    expect((await client.execute(request, "s")).social_crowd_name).toBe("某社群");
  });
});

describe("what comes", () => {
  test("a plain answer that does not end is cut at 64 MiB", async () => {
    let sent = 0;
    const fake = await gateway((_, response) => {
      const part = Buffer.alloc(1 << 20, 0x20);
      const write = (): void => {
        while (!response.destroyed && sent < 200) {
          sent++;
          if (!response.write(part)) return void response.once("drain", write);
        }
      };
      write();
      return undefined;
    });
    const error = await rejection(fake.client({ timeout: 30_000 }).execute(request, "s"));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error).toMatchObject({ retryable: false, mayHaveRun: true });
    expect(fake.seen).toHaveLength(1);
    expect(sent).toBeLessThan(120);
  });
});

describe("a dispatcher that cannot work", () => {
  /** What undici 6 and Node's own undici say of a handler of undici 7. */
  class Other extends Dispatcher {
    override dispatch(): boolean {
      throw Object.assign(new Error("invalid onConnect method"), { code: "UND_ERR_INVALID_ARG" });
    }
  }

  test("of another undici is named, and not tried again", async () => {
    let tried = 0;
    const fake = await gateway(() => crowd());
    const hooks = { onRequest: () => void tried++ };
    const error = await rejection(fake.client({ dispatcher: new Other(), hooks }).execute(request, "s"));
    expect(error).toMatchObject({ reason: "connect", retryable: false });
    expect((error as Error).message).toContain("undici 7");
    expect(tried).toBe(1);
  });

  test("of another undici is named too where it takes the handler into one of its own", async () => {
    let tried = 0;
    const dispatcher: TopDispatcher = {
      dispatch(_, handler) {
        tried++;
        (handler as { onConnect(): void }).onConnect();
        return true;
      },
    };
    const fake = await gateway(() => crowd());
    const error = await rejection(fake.client({ dispatcher }).execute(request, "s"));
    expect(error).toMatchObject({ reason: "connect", retryable: false });
    expect((error as Error).message).toContain("undici 7");
    expect(tried).toBe(1);
  });

  test("that is closed is named, and not tried again", async () => {
    const fake = await gateway(() => crowd());
    for (const end of ["close", "destroy"] as const) {
      const dispatcher = new Agent();
      await dispatcher[end]();
      const error = await rejection(fake.client({ dispatcher }).execute(request, "s"));
      expect(error).toMatchObject({ retryable: false });
      expect((error as Error).message).toContain("the dispatcher is closed");
    }
  });
});

test.each(["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"])(
  "a %s that is not used is named where no connection can be made",
  async (name) => {
    const before = process.env[name];
    process.env[name] = "http://127.0.0.1:9";
    try {
      const client = new TopClient({ ...APP, url: "http://127.0.0.1:1/router/rest", retry: false });
      const error = await rejection(client.execute(request, "s"));
      expect((error as { hint?: string }).hint).toContain(name);
      expect((error as { hint?: string }).hint).toContain("EnvHttpProxyAgent");
      const own = new TopClient({
        ...APP,
        url: "http://127.0.0.1:1/router/rest",
        retry: false,
        dispatcher: new Agent(),
      });
      expect(((await rejection(own.execute(request, "s"))) as { hint?: string }).hint).toBeUndefined();
    } finally {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    }
  },
);

test.each([
  [407, 1],
  [403, 1],
  [429, 2],
  [502, 2],
])("a proxy that answers %d is named, and asked %d times", async (status, times) => {
  let asked = 0;
  const proxy = createServer((socket) =>
    socket.once("data", () => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`, () => asked++)),
  );
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  onTestFinished(async () => (await dispatcher.destroy(), void proxy.close()));
  const retry = { retries: 1, baseDelay: 1 };
  const error = await rejection(new TopClient({ ...APP, dispatcher, retry }).execute(request, "s"));
  expect(error).toMatchObject({ reason: "connect", sent: false, mayHaveRun: false, retryable: times > 1 });
  expect((error as Error).message).toContain(`the proxy does not connect to https://eco.taobao.com (HTTP ${status})`);
  expect(asked).toBe(times);
});

test("a server that is gone is no open handle", async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const client = new TopClient({ ...APP, url: `http://127.0.0.1:${port}/router/rest`, retry: false });
  await Promise.all(Array.from({ length: 20 }, () => rejection(client.execute(request, "s"))));
  server.close();
  await client.close();
});
