import { ENVIRONMENTS } from "../../gateway.js";
import { shownUrl } from "../errors/shown-url.js";
import { credentialProblem } from "./credential.js";

/** @throws TypeError that says what to write, for a variable that is not set, or holds more than the credential */
export function fromEnvironment(option: "appKey" | "appSecret", name: string): string {
  // Browsers have no process.
  const value = globalThis.process?.env?.[name]?.trim();
  if (!value) throw new TypeError(`${option} is missing: give new TopClient({ appKey, appSecret }), or set ${name}`);
  const problem = credentialProblem(value);
  if (problem) throw new TypeError(`${option} of the environment's ${name} ${problem}`);
  return value;
}

/** Of an environment of the platform, or as it was given. @throws TypeError for what is neither */
export function gatewayUrl(text: string): URL {
  const known = Object.hasOwn(ENVIRONMENTS, text) ? ENVIRONMENTS[text] : undefined;
  return parseUrl(
    "url",
    known ?? text,
    `is neither a URL nor an environment (${Object.keys(ENVIRONMENTS).join(", ")})`,
  );
}

/** @throws TypeError that shows the text without a name, a password or a query */
export function parseUrl(option: string, text: string, problem: string): URL {
  const refused = (why: string) => new TypeError(`${option} ${JSON.stringify(shownUrl(text))} ${why}`);
  const begin = "must begin with https:// or http://";
  let url;
  try {
    url = new URL(text);
  } catch {
    throw refused(`${problem}: a URL ${begin}`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw refused(begin);
  if (url.username || url.password || url.search || url.hash) {
    throw refused("has a name, a password, a query or a fragment: give the address alone");
  }
  return url;
}
