import { Buffer } from "node:buffer";
import { parseExact } from "./exact-json.js";
import { strictJson } from "./strict-json.js";

/**
 * The tree of UTF-8 JSON, integers exact. A text that a strict parser refuses is read once more without what only strict
 * parsers mind.
 *
 * @throws SyntaxError of the strict parser
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return parseExact(bytes);
  } catch (error) {
    try {
      return parseExact(Buffer.from(strictJson(new TextDecoder().decode(bytes))));
    } catch {
      throw error;
    }
  }
}

/** A JSON object or array that came as text; `undefined` when the text is none. */
export function parsedText(text: string, opening: "{" | "["): unknown {
  if (!text.trimStart().startsWith(opening)) return undefined;
  try {
    return parseJson(Buffer.from(text));
  } catch {
    return undefined;
  }
}
