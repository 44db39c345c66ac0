import { Buffer } from "node:buffer";
import { DIGESTS, hash } from "../data/digests.js";

/** No `sign_method` is the oldest rule, which has no secret at the end. */
const RULES: typeof DIGESTS = { ...DIGESTS, "": (signed, secret) => hash("md5", secret, signed) };

/**
 * The sign TOP expects: over every text parameter but `sign`, sorted by name, names and values in a row, then a body that
 * is a text of its own. `undefined` for a `sign_method` that does not exist.
 */
export function expectedSign(
  text: ReadonlyMap<string, string>,
  secret: string,
  signMethod: string,
  body: Uint8Array = new Uint8Array(),
): string | undefined {
  const names = [...text.keys()].filter((name) => name !== "sign").sort();
  const row = names.map((name) => name + text.get(name)).join("");
  const signed = Buffer.concat([Buffer.from(row), body]);
  return Object.hasOwn(RULES, signMethod)
    ? RULES[signMethod]?.(signed, secret).toString("hex").toUpperCase()
    : undefined;
}
