import { hash as digest } from "node:crypto";

/** Long enough to tell a change, short enough to read. */
export function hash(text: string | Uint8Array): string {
  return digest("sha256", text, "hex").slice(0, 16);
}
