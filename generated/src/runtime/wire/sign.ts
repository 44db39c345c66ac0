import { Buffer } from "node:buffer";
import { createHmac, hash } from "node:crypto";

export const SIGN_METHODS = ["hmac-sha256", "hmac", "md5"] as const;

/** How a call is signed; `hmac` is HMAC-MD5. The platform accepts all three, the SDK's default is `hmac-sha256`. */
export type SignMethod = (typeof SIGN_METHODS)[number];

/**
 * The sign of a set of parameters (protocol section 3): every parameter with a value, sorted by name, names and values
 * joined without separators, then MD5 between two secrets, or HMAC keyed by the secret; upper-case hex.
 *
 * @param params wire texts by name; `sign` itself, `undefined`, `null` and `""` are left out, as they are not sent
 * @param appSecret the app's secret
 * @param signMethod default `hmac-sha256`
 * @param body raw text of a batch request, signed behind the parameters
 * @throws TypeError for an unknown method or an empty secret
 */
export function sign(
  params: { readonly [name: string]: string | undefined | null },
  appSecret: string,
  signMethod: SignMethod = "hmac-sha256",
  body = "",
): string {
  let text = "";
  for (const name of Object.keys(params).sort()) {
    const value = params[name];
    if (name !== "sign" && value !== undefined && value !== null && value !== "") text += name + value;
  }
  return createSigner(appSecret, signMethod)(text + body);
}

/** Signs the joined text; the key is prepared once per client. */
export type Signer = (text: string) => string;

export function createSigner(appSecret: string, signMethod: SignMethod): Signer {
  if (!appSecret) throw new TypeError("appSecret is empty: give the secret of your app");
  switch (signMethod) {
    case "md5":
      return (text) => hash("md5", appSecret + text + appSecret, "hex").toUpperCase();
    case "hmac":
      return hmac("md5", appSecret);
    case "hmac-sha256":
      return hmac("sha256", appSecret);
    default:
      throw new TypeError(`unknown signMethod ${String(signMethod)}: use ${SIGN_METHODS.join(", ")}`);
  }
}

/** Both hashes work on blocks of 64 bytes. */
const BLOCK = 64;

/**
 * HMAC (RFC 2104) of two one-shot hashes: it costs half of `createHmac`, which makes objects that live outside the heap.
 * The padded key is put before the text as a string, so this is for keys that are ASCII, as those of the platform are.
 */
function hmac(algorithm: string, secret: string): Signer {
  if (!/^[\0-\x7f]{1,64}$/.test(secret)) {
    return (text) => createHmac(algorithm, secret).update(text, "utf8").digest("hex").toUpperCase();
  }
  const key = Buffer.alloc(BLOCK);
  key.write(secret);
  const inner = String.fromCharCode(...key.map((byte) => byte ^ 0x36));
  const outer = Buffer.concat([key.map((byte) => byte ^ 0x5c), hash(algorithm, "", "buffer")]);
  return (text) => {
    outer.write(hash(algorithm, inner + text, "binary"), BLOCK, "binary");
    return hash(algorithm, outer, "hex").toUpperCase();
  };
}
