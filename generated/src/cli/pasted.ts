import type { ApiData } from "../data/api.js";
import { GLOBAL_ERRORS } from "../data/gateway-errors.js";
import { findApi } from "../data/read.js";
import { namedErrors } from "./error-words.js";

/** What a text from a log tells of an error. */
interface Pasted {
  /** As the answer has them, the finest first: sub_code before code. */
  readonly codes: readonly string[];
  /** The API that was called, where the text names it. */
  readonly method: string | undefined;
}

/** Whether a text is one code and nothing else. */
export function isCode(text: string): boolean {
  return /^-?[\w.:*#-]+$/.test(text);
}

/** An answer of the platform in JSON or XML, whole or in part, a line of a log, an error's message: codes, else words. */
export function readPasted(text: string, apis: readonly ApiData[]): Pasted {
  const plain = unescaped(text);
  const method = plain.match(METHOD)?.find((word) => findApi(word));
  const marked = labelled(plain);
  const inMessage = method === undefined ? [] : codeBehind(plain, method);
  const codes = [...(plain.match(PREFIXED) ?? []), ...marked.sub, ...tokens(plain), ...marked.code, ...inMessage];
  const found = codes.map(withoutEnd).filter((code) => !MEANS_SUCCESS.test(code));
  if (found.length > 0) return { codes: [...new Set(found)], method };
  return {
    codes: namedErrors(plain, method === undefined ? apis : apis.filter((api) => api.method === method)),
    method,
  };
}

/** A sentence may end behind a code. */
function withoutEnd(code: string): string {
  return code.slice(0, 200).replace(/[.:]+$/, "");
}

const METHOD = /\b(?:qimen\.)?taobao(?:\.\w+)+/g;
const PREFIXED = /\b(?:isv|isp|accesscontrol)\.[\w.-]+(?::[\w-]+)?/g;
const MEANS_SUCCESS = /^(0|200|true|false|null|undefined|success)$/i;

/** JSON and HTML write some characters another way; a text in a log is often JSON inside JSON. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("<![CDATA[", "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("\\", "");
}

/** What stands under the name of a code: `"code":25`, `<sub_code>x</sub_code>`, `code=-4003`, `错误码：25`. */
const LABEL = /(?<![/\w])(\w*code|errno|error|错误码|子码|错误代码)["']?[ \t]*[:=>：]?[ \t]*["']?(-?\w[\w.:-]{0,99})/gi;

function labelled(text: string): { readonly sub: readonly string[]; readonly code: readonly string[] } {
  const found = [...text.matchAll(LABEL)].map(([, label = "", code = ""]) => ({ label: label.toLowerCase(), code }));
  const isSub = ({ label }: { label: string }) => /sub|biz|result|子码/.test(label);
  const known = found.filter(({ code }) => /^-?\d{1,9}$/.test(code) || Object.hasOwn(GLOBAL_ERRORS, code));
  return {
    sub: known.filter(isSub).map(({ code }) => code),
    code: known.filter((one) => !isSub(one)).map(({ code }) => code),
  };
}

/** Sub_codes of the platform that have no prefix. */
function tokens(text: string): string[] {
  return text.split(/[^\w.-]+/).filter((word) => /[a-z]-[a-z]/.test(word) && Object.hasOwn(GLOBAL_ERRORS, word));
}

/** The package's own message: `METHOD: 27 Invalid Session: invalid-sessionkey`, `METHOD: business failure: 11 ...`. */
function codeBehind(text: string, method: string): string[] {
  const rest = text.slice(text.indexOf(method) + method.length).slice(0, 200);
  const [, code] = /^(?: \(request_id [^)]*\))?: (?:business failure: )?(-?\d+)\b/.exec(rest) ?? [];
  return code === undefined ? [] : [code];
}
