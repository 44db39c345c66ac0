import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * What goes wrong behind the first `at` bytes of a request or of its answer: the connection ends (`cut`) or is reset, the
 * next byte has a bit flipped (`garble`), the next bytes come twice (`duplicate`), the rest comes later (`delay`), or byte
 * by byte (`trickle`).
 */
export interface Fault {
  readonly kind: "cut" | "reset" | "garble" | "duplicate" | "delay" | "trickle";
  readonly direction: Direction;
  readonly at: number;
}

export type Direction = "request" | "answer";

/** A TCP proxy that does what it is told to one request and its answer after the other. */
export interface Proxy {
  readonly port: number;
  /** How many requests came, and how many bytes the last of them and its answer had. */
  readonly seen: { exchanges: number; request: number; answer: number };
  /** Faults done so far. */
  readonly done: Record<Fault["kind"], number>;
  /** Open connections of clients. */
  readonly open: number;
  close(): Promise<void>;
}

/** @param next asked at the first byte of each request what shall happen to it, or to its answer */
export async function startProxy(target: number, next: () => Fault | undefined): Promise<Proxy> {
  const seen = { exchanges: 0, request: 0, answer: 0 };
  const done = { cut: 0, reset: 0, garble: 0, duplicate: 0, delay: 0, trickle: 0 };
  const clients = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    clients.add(client);
    client.once("close", () => clients.delete(client));
    new Connection(client, target, { seen, done, next });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    done,
    get open() {
      return clients.size;
    },
    async close() {
      for (const client of clients) client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Shared extends Pick<Proxy, "seen" | "done"> {
  readonly next: () => Fault | undefined;
}

/** How many bytes are sent twice. */
const TWICE = 8;

/** One client's connection and its own to the target. */
class Connection {
  readonly #ends: Readonly<Record<Direction, Socket>>;
  readonly #shared: Shared;
  /** Bytes of the exchange so far. */
  #passed = { request: 0, answer: 0 };
  #fault: Fault | undefined;
  #isNew = true;
  /** What waits behind a delay, in order. */
  #queues: Record<Direction, Promise<void> | undefined> = { request: undefined, answer: undefined };

  constructor(client: Socket, target: number, shared: Shared) {
    this.#shared = shared;
    this.#ends = { request: client, answer: connect({ port: target, host: "127.0.0.1", noDelay: true }) };
    this.#listen("request");
    this.#listen("answer");
  }

  /** A direction is read from one end and written to the other. */
  #listen(direction: Direction): void {
    const from = this.#ends[direction];
    const to = this.#other(direction);
    from.on("data", (chunk: Buffer) => this.#inOrder(direction, () => this.#pass(direction, chunk)));
    from.on("end", () => this.#inOrder(direction, () => void to.end()));
    from.on("error", () => to.destroySoon());
    from.on("close", () => this.#inOrder(direction, () => void to.destroySoon()));
  }

  #other(direction: Direction): Socket {
    return this.#ends[direction === "request" ? "answer" : "request"];
  }

  #inOrder(direction: Direction, work: () => void | Promise<void>): void {
    const waiting = this.#queues[direction];
    const working = waiting ? waiting.then(work) : work();
    if (!working) return;
    const queue = working.then(() => {
      if (this.#queues[direction] === queue) this.#queues[direction] = undefined;
    });
    this.#queues[direction] = queue;
  }

  #pass(direction: Direction, chunk: Buffer): void | Promise<void> {
    if (direction === "request" && this.#isNew) this.#begin();
    if (direction === "answer") this.#isNew = true;
    const start = this.#passed[direction];
    this.#passed[direction] += chunk.length;
    this.#shared.seen[direction] = this.#passed[direction];
    const fault = this.#fault;
    const at = fault?.direction === direction ? fault.at - start : -1;
    // Behind the last byte there is nothing to change, but a connection to end.
    const isHit = at >= 0 && (at < chunk.length || (at === chunk.length && /cut|reset/.test(fault?.kind ?? "")));
    if (!fault || !isHit) return void this.#other(direction).write(chunk);
    this.#fault = undefined;
    this.#shared.done[fault.kind]++;
    return this.#harm(fault.kind, this.#other(direction), chunk.subarray(0, at), chunk.subarray(at));
  }

  #begin(): void {
    this.#isNew = false;
    this.#passed = { request: 0, answer: 0 };
    this.#shared.seen.exchanges++;
    this.#fault = this.#shared.next();
  }

  #harm(kind: Fault["kind"], to: Socket, before: Buffer, rest: Buffer): void | Promise<void> {
    switch (kind) {
      case "cut":
        return this.#end(to, before);
      case "reset":
        to.write(before);
        for (const socket of Object.values(this.#ends)) reset(socket);
        return;
      case "garble":
        return void to.write(Buffer.concat([before, Buffer.of((rest[0] as number) ^ 1), rest.subarray(1)]));
      case "duplicate":
        return void to.write(Buffer.concat([before, rest.subarray(0, TWICE), rest]));
      case "delay":
        return inTurns(to, [before, rest]);
      case "trickle":
        return inTurns(to, [before, ...Array.from(rest, (byte) => Buffer.of(byte))]);
    }
  }

  /** Both sides see an end, and nothing more passes. */
  #end(to: Socket, before: Buffer): void {
    for (const socket of Object.values(this.#ends)) {
      socket.removeAllListeners("data").resume();
      if (socket === to) socket.end(before);
      else socket.end();
    }
  }
}

/** A socket that is about to end cannot be reset any more: Node would never close it. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

/** Each piece is on its way before the next is written. */
async function inTurns(to: Socket, pieces: readonly Buffer[]): Promise<void> {
  for (const piece of pieces) {
    if (to.destroyed) return;
    to.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
