import { Buffer } from "node:buffer";
import type { Answer } from "./transport.js";

/** The body in UTF-8; another charset is converted when `content-type` names one that is known. */
export function utf8Bytes(answer: Answer): Uint8Array {
  const type = String(answer.headers["content-type"] ?? "");
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1]?.toLowerCase();
  if (!charset || charset === "utf-8" || charset === "utf8") return answer.bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(answer.bytes), "utf8");
  } catch {
    return answer.bytes;
  }
}
