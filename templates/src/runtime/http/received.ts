import { Buffer } from "node:buffer";
import type { Answer } from "./types.js";

/** An answer in the pieces it came in. */
export class Received implements Answer {
  readonly status: number;
  readonly headers: Answer["headers"];
  #pieces: readonly Uint8Array[];

  constructor(status: number, headers: Answer["headers"], pieces: readonly Uint8Array[]) {
    this.status = status;
    this.headers = headers;
    this.#pieces = pieces;
  }

  get bytes(): Uint8Array {
    const { length } = this.#pieces;
    if (length !== 1) this.#pieces = [Buffer.concat(this.#pieces)];
    return this.#pieces[0] as Uint8Array;
  }

  get passingBytes(): Uint8Array {
    const length = this.#pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (this.#pieces.length < 2 || length > MOST) return this.bytes;
    if (length > shared.length) shared = Buffer.allocUnsafeSlow(length);
    let at = 0;
    for (const piece of this.#pieces) {
      shared.set(piece, at);
      at += piece.length;
    }
    return shared.subarray(0, length);
  }
}

/** Memory that is used again: fresh memory outside the heap costs more than filling it, and collections of the heap come sooner. */
let shared = Buffer.alloc(0);
const MOST = 0x100000;
