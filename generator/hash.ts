import { createHash } from "node:crypto";

/** Long enough to tell a change, short enough to read. */
export function hash(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
