import type { ApiData } from "../data/api.js";
import { GLOBAL_ERRORS, type GlobalError } from "../data/gateway-errors.js";
import { namedErrors } from "./error-words.js";
import { near, question } from "../data/near.js";
import { short } from "./text.js";

/** What an API says of a code. */
export interface Own {
  readonly method: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}

/** What is known of one code. */
export interface Explained {
  readonly code: string;
  readonly global: GlobalError | undefined;
  readonly own: readonly Own[];
}

export function explain(code: string, apis: readonly ApiData[]): Explained {
  const own = apis.flatMap((api) => ownError(api, code));
  const global = globalError(code);
  if (global || own.length > 0) return { code, global, own };
  const [whole = code] = [...prefixed(code), ...(/\d/.test(code) ? [] : namedErrors(code, []))];
  return { code: whole, global: globalError(whole), own: [] };
}

/** What a code is when its prefix was left out. */
function prefixed(code: string): string[] {
  return FAMILIES.map(([prefix]) => prefix + code).filter((whole) => globalError(whole));
}

export function isKnown({ global, own }: Explained): boolean {
  return global !== undefined || own.length > 0;
}

/** By the code itself, else by one with `***` in it. */
function globalError(code: string): GlobalError | undefined {
  if (Object.hasOwn(GLOBAL_ERRORS, code)) return GLOBAL_ERRORS[code];
  const found = Object.keys(GLOBAL_ERRORS).find((pattern) => pattern.includes("***") && matches(pattern, code));
  return found === undefined ? undefined : GLOBAL_ERRORS[found];
}

/** What follows a colon need not be given. */
function matches(pattern: string, code: string): boolean {
  const parts = pattern.split(/\*\*\*|###/);
  return isMadeOf(parts, code) || isMadeOf(parts, `${code}:***`);
}

/** Whether a text is these parts with something between them. */
function isMadeOf(parts: readonly string[], text: string): boolean {
  const [first = "", ...others] = parts;
  const last = others.pop() ?? "";
  let end = text.startsWith(first) ? first.length : Infinity;
  for (const part of others) {
    const at = text.indexOf(part, end + 1);
    end = at < 0 ? Infinity : at + part.length;
  }
  return text.endsWith(last) && text.length - last.length > end;
}

function ownError({ method, errors: documented }: ApiData, code: string): Own[] {
  const error = Object.hasOwn(documented, code) ? documented[code] : undefined;
  return error ? [{ method, ...error }] : [];
}

const FAMILIES: readonly (readonly [prefix: string, says: string])[] = [
  ["isv.", "isv.* is the caller's fault: fix the request"],
  ["isp.", "isp.* is the provider's fault: a retry may help"],
  ["accesscontrol.", "accesscontrol.* is flow control: call less often"],
];

export function unknownCode(code: string, apis: readonly ApiData[], api: string | undefined): string {
  const known = [...Object.keys(GLOBAL_ERRORS), ...apis.flatMap((one) => Object.keys(one.errors))];
  const family = FAMILIES.find(([prefix]) => code.startsWith(prefix))?.[1];
  const where = api === undefined ? "no API and no table of the platform" : `neither ${api} nor the platform's table`;
  return `${where} documents ${short(code)}${family ? ` (${family})` : ""}${question(near(code, known))}`;
}
