import type { GlobalError } from "../data/gateway-errors.js";
import type { ApiData } from "../data/api.js";
import { allApis, findApi } from "../data/read.js";
import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, notFound, usageError } from "./command.js";
import { explain, type Explained, isKnown, type Own, unknownCode } from "./error-lookup.js";
import { EXAMPLE } from "./examples.js";
import { getApi } from "./get-api.js";
import { isCode, readPasted } from "./pasted.js";
import { isSource, readSource } from "./source.js";
import { labelled, table } from "./table.js";
import { type Terminal, tinted } from "./terminal.js";
import { json, lines, printable } from "./text.js";

export const errors: Command = {
  name: "errors",
  usage: "CODE|SUB_CODE|TEXT [--api METHOD] [--json]",
  summary: "what an error means and what to do",
  details: `TEXT is whatever stands in a log: an answer in JSON or XML, a message, a line. It may be piped, or
come from a @FILE. A code may be negative, and a sub_code without isv. or isp. in front.

  ${BIN} errors 25
  ${BIN} errors isv.invalid-parameter
  ${BIN} errors 'Invalid signature'
  ${BIN} errors <answer.json
  ${BIN} errors 3000 --api ${EXAMPLE.method}`,
  options: {
    api: { value: "METHOD", help: "as this API documents it, before the platform's own meaning" },
    json: { help: "as JSON" },
  },
  run: runErrors,
};

async function runErrors(input: Input): Promise<Outcome> {
  const text = await textOf(input);
  const known = input.values["api"] === undefined ? undefined : getApi(input.values["api"]);
  const apis = known ? [known] : allApis();
  if (isCode(text)) return explained(knownCodes(text, apis), input, unknownCode(text, apis, known?.method));
  const { codes, method } = readPasted(text, apis);
  const called = method === undefined ? undefined : findApi(method);
  const scope = known || !called ? apis : [called];
  return explained(
    codes.map((code) => explain(code, scope)).filter(isKnown),
    input,
    `no code, name or message of an error is known in this text; ${BIN} search finds words`,
  );
}

/** One code, or, where it is none, those that a log has joined: `15:9100`, the finest first. */
function knownCodes(text: string, apis: readonly ApiData[]): Explained[] {
  const [whole] = [explain(text, apis)].filter(isKnown);
  if (whole) return [whole];
  const parts = text.length > MOST ? [] : text.split(":").filter((part) => /^-?\d{1,9}$|-/.test(part));
  return parts.reverse().flatMap((part) => [explain(part, apis)].filter(isKnown));
}

/** Longer texts are no codes that somebody joined. */
const MOST = 200;

async function textOf({ args, stdin }: Input): Promise<string> {
  const isList = args.length > 1 && args.every((one) => /^-?\d+$/.test(one));
  const given = args.length === 0 ? await stdin("if piped") : isList ? "" : args.join(" ");
  const text = args.length === 1 && isSource(given) ? await readSource(given, stdin) : given;
  const said = bare(text.trim());
  if (said === "") throw usageError("give one CODE or SUB_CODE");
  return said;
}

/** Without the colours of a terminal, and, where it is one word, without the quotes and marks around it. */
function bare(text: string): string {
  const plain = text.replace(/\u001b\[[\d;]{0,20}m/g, "");
  if (/[\s={}<>]/.test(plain)) return plain;
  let [start, end] = [0, plain.length];
  while (end > start && AROUND.includes(plain.charAt(end - 1))) end--;
  while (start < end && AROUND.includes(plain.charAt(start))) start++;
  return plain.slice(start, end);
}

const AROUND = "\"'“”‘’「」()[]【】.,;:!，。；：！";

/** A code that was typed; whatever is piped may tell of more. */
function isOneCode([word = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && !isSource(word) && isCode(word);
}

/** @throws CliError with these words when nothing is known */
function explained(found: readonly Explained[], { flags, args, terminal }: Input, nothing: string): Outcome {
  if (found.length === 0) throw notFound(nothing);
  if (flags.has("json")) {
    const data = found.map(({ code, global, own }) => ({ code, ...(global && { global }), apis: own }));
    return { out: json(isOneCode(args) ? data[0] : data), code: 0 };
  }
  const parts = found.flatMap(({ code, global, own }) => [
    global ? globalLines(code, global, terminal) : [tinted(terminal, "title", code)],
    ownLines(own, terminal),
  ]);
  const shown = parts.filter((part) => part.length > 0);
  return { out: lines(shown.flatMap((part, i) => (i > 0 ? ["", ...part] : part))), code: 0 };
}

function globalLines(code: string, { name, kind, meaning, fix, retry }: GlobalError, terminal: Terminal): string[] {
  const title = name === code ? code : `${code}  ${name}`;
  const rows = [
    ["meaning", meaning],
    ["kind", kind],
    ["retry", retry ? "may help" : "does not help"],
    ...(fix === "" ? [] : [["fix", fix]]),
  ];
  return [tinted(terminal, "title", printable(title)), ...table(rows, "  ", labelled(terminal))];
}

function ownLines(own: readonly Own[], terminal: Terminal): string[] {
  if (own.length === 0) return [];
  const rows = own.map(({ method, meaning, fix, retry }) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [method, printable(retry ? `${words} (a retry may help)` : words)];
  });
  return [`Documented by ${own.length} API${own.length === 1 ? "" : "s"}`, ...table(rows, "  ", labelled(terminal))];
}
