import { emitWarning } from "node:process";
import type { GatewayCall } from "./call.js";

/** The calls a gateway has seen, bounded in number and size: the oldest are forgotten. */
export class CallRecord {
  /** One array for the gateway's whole life. */
  readonly calls: GatewayCall[] = [];
  readonly #sizes: number[] = [];
  readonly #most: number;
  readonly #mostBytes: number;
  #bytes = 0;
  #count = 0;
  #hasTold = false;

  constructor(most: number, mostBytes: number) {
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  /** Adds a call, and gives its number since the start: the first is 1. */
  add(call: GatewayCall): number {
    const bytes = sizeOf(call);
    this.calls.push(call);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    while (this.calls.length > this.#most || (this.#bytes > this.#mostBytes && this.calls.length > 1)) this.#forget();
    return ++this.#count;
  }

  reset(): void {
    this.calls.length = this.#sizes.length = this.#bytes = this.#count = 0;
  }

  #forget(): void {
    this.calls.shift();
    this.#bytes -= this.#sizes.shift() ?? 0;
    if (this.#hasTold) return;
    this.#hasTold = true;
    const kept = `the latest ${this.#most} calls with at most ${this.#mostBytes} bytes`;
    emitWarning(`the gateway keeps ${kept}: recordedCalls and recordedBytes keep more`, "TopTestingWarning");
  }
}

/** Of what a caller decides: parameters, files and headers. */
function sizeOf({ params, system, files, headers }: GatewayCall): number {
  const texts = [params, system, headers].flatMap((one) => Object.entries(one)).flat();
  const contents = Object.values(files).map(({ content }) => content);
  return [...texts, ...contents].reduce((sum, { length }) => sum + length, 0);
}
