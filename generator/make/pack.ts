/** Where a piece lies in the bytes of a pack. */
export type Span = readonly [start: number, end: number];

/** Values with their texts in one piece, which goes from thread to thread as it is. */
export interface Pack<Value> {
  readonly values: readonly Value[];
  readonly bytes: Uint8Array;
}

/** Collects the texts of a pack. */
export class Packer {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  put(bytes: Uint8Array): Span {
    this.#pieces.push(bytes);
    return [this.#length, (this.#length += bytes.length)];
  }

  pack<Value>(values: readonly Value[]): Pack<Value> {
    const bytes = new Uint8Array(this.#length); // no Buffer of Node's pool, which could not be handed over
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return { values, bytes };
  }
}

/** What goes from thread to thread. */
export function bufferOf({ bytes }: Pack<unknown>): ArrayBuffer {
  return bytes.buffer as ArrayBuffer;
}

export function pieceOf({ bytes }: Pack<unknown>, [start, end]: Span): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
}
