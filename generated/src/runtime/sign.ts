import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";

/** How a call is signed; `hmac` is HMAC-MD5. The platform accepts all three, the SDK's default is `hmac-sha256`. */
export type SignMethod = "md5" | "hmac" | "hmac-sha256";

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
  if (appSecret === "") throw new TypeError("appSecret is empty: give the secret of your app");
  switch (signMethod) {
    case "md5":
      return (text) => hash("md5", appSecret + text + appSecret, "hex").toUpperCase();
    case "hmac":
      return hmac("md5", createSecretKey(appSecret, "utf8"));
    case "hmac-sha256":
      return hmac("sha256", createSecretKey(appSecret, "utf8"));
    default:
      throw new TypeError(`unknown signMethod ${String(signMethod)}: use hmac-sha256, hmac or md5`);
  }
}

function hmac(algorithm: string, key: KeyObject): Signer {
  return (text) => createHmac(algorithm, key).update(text, "utf8").digest("hex").toUpperCase();
}
