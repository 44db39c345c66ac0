import { Buffer } from "node:buffer";
import { parseExact } from "./exact-json.js";

/** A JSON object or array that came as text, digits exact; `undefined` when the text is none. */
export function parsedText(text: string, opening: "{" | "["): unknown {
  if (!text.trimStart().startsWith(opening)) return undefined;
  try {
    return parseExact(Buffer.from(text));
  } catch {
    return undefined;
  }
}
