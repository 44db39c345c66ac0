import type { ApiData } from "../data/api.js";
import { GLOBAL_ERRORS, type GlobalError } from "../data/gateway-errors.js";
import { allApis } from "../data/read.js";
import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, notFound, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { getApi } from "./get-api.js";
import { near, question } from "../data/near.js";
import { json, lines, printable, table } from "./text.js";

export const errors: Command = {
  name: "errors",
  usage: "CODE|SUB_CODE [--api METHOD] [--json]",
  summary: "what an error code means and what to do",
  details: `  ${BIN} errors 25
  ${BIN} errors isv.invalid-parameter
  ${BIN} errors 3000 --api ${EXAMPLE.method}`,
  options: {
    api: { value: "METHOD", help: "as this API documents it, before the platform's own meaning" },
    json: { help: "as JSON" },
  },
  run: runErrors,
};

/** What an API says of a code. */
interface Own {
  readonly method: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}

function runErrors({ args, values, flags }: Input): Outcome {
  const [code, ...others] = args;
  if (!code || others.length > 0) throw usageError("give one CODE or SUB_CODE");
  const apis = values["api"] === undefined ? allApis() : [getApi(values["api"])];
  const global = globalError(code);
  const own = apis.flatMap((api) => ownError(api, code));
  if (!global && own.length === 0) throw notFound(unknown(code, apis, values["api"]));
  if (flags.has("json")) return { out: json({ code, ...(global && { global }), apis: own }), code: 0 };
  const parts = [...(global ? [globalLines(code, global)] : [[code]]), ownLines(own)];
  return {
    out: lines(parts.filter((part) => part.length > 0).flatMap((part, i) => (i > 0 ? ["", ...part] : part))),
    code: 0,
  };
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

function globalLines(code: string, { name, kind, meaning, fix, retry }: GlobalError): string[] {
  const title = name === code ? code : `${code}  ${name}`;
  const rows = [
    ["meaning", meaning],
    ["kind", kind],
    ["retry", retry ? "may help" : "does not help"],
    ...(fix === "" ? [] : [["fix", fix]]),
  ];
  return [printable(title), ...table(rows, "  ")];
}

function ownLines(own: readonly Own[]): string[] {
  if (own.length === 0) return [];
  const rows = own.map(({ method, meaning, fix, retry }) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [method, printable(retry ? `${words} (a retry may help)` : words)];
  });
  return [`Documented by ${own.length} API${own.length === 1 ? "" : "s"}`, ...table(rows, "  ")];
}

const FAMILIES: readonly (readonly [prefix: string, says: string])[] = [
  ["isv.", "isv.* is the caller's fault: fix the request"],
  ["isp.", "isp.* is the provider's fault: a retry may help"],
  ["accesscontrol.", "accesscontrol.* is flow control: call less often"],
];

function unknown(code: string, apis: readonly ApiData[], api: string | undefined): string {
  const known = [...Object.keys(GLOBAL_ERRORS), ...apis.flatMap((one) => Object.keys(one.errors))];
  const family = FAMILIES.find(([prefix]) => code.startsWith(prefix))?.[1];
  const where = api === undefined ? "no API and no table of the platform" : `neither ${api} nor the platform's table`;
  return `${where} documents ${code}${family ? ` (${family})` : ""}${question(near(code, known))}`;
}
