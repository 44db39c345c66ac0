import { Buffer } from "node:buffer";
import { utf8Text } from "./utf8-text.js";

const QUOTE = 0x22;

/** Kept between calls up to a size, because fresh memory outside the heap costs more than filling it. */
let scratch = Buffer.alloc(0);
const SCRATCH_LIMIT = 0x100000;

/** The text of `json` with quotes around each span. */
export function quote(json: Buffer, spans: number[]): string {
  const length = json.length + spans.length;
  const target = length > scratch.length ? Buffer.allocUnsafeSlow(length) : scratch;
  if (length <= SCRATCH_LIMIT) scratch = target;
  target.set(json);
  // From the back, so that each stretch moves once, into room that is free by then.
  let end = json.length;
  for (let i = spans.length - 1; i >= 0; i--) {
    const start = spans[i]!;
    if (end - start > 64) target.copyWithin(start + i + 1, start, end);
    else for (let at = end - 1; at >= start; at--) target[at + i + 1] = target[at]!; // Cheaper than a call.
    target[start + i] = QUOTE;
    end = start;
  }
  return utf8Text(target, length);
}
