import { DIGESTS } from "../data/digests.js";
import { findApi } from "../data/read.js";
import { scalarOf } from "../data/scalars.js";
import { BIN } from "../package.js";
import { sign as signParams, type SignMethod } from "../runtime/index.js";
import { splitPair } from "./assign.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { diagnose, type Finding } from "./diagnose.js";
import { byName, inARow, type Pair } from "./draft.js";
import type { Given } from "./mistake.js";
import { notesOn } from "./notes.js";
import { table } from "./table.js";
import { lines, printable, short } from "./text.js";

export const sign: Command = {
  name: "sign",
  usage: "KEY=VALUE... [--method M] [--expect SIGN]",
  summary: "explain the sign of a call step by step, to find an Invalid signature",
  details: `Give every parameter that is sent, public ones too, as raw texts. The secret comes from
TOP_APP_SECRET and is never printed. With --expect, or sign=SIGN among the parameters, the
usual mistakes are tried until one gives that sign; exit code 1 when it is not the right one.

  ${BIN} sign method=taobao.time.get app_key=12345678 timestamp='2024-01-01 12:00:00' v=2.0 sign_method=md5`,
  options: {
    method: { value: "M", help: `${Object.keys(DIGESTS).join(", ")} (default: sign_method, else hmac-sha256)` },
    expect: { value: "SIGN", help: "the sign that was sent: say what it is made of" },
    reveal: { help: "show session and tokens" },
  },
  run: runSign,
};

interface Dropped {
  readonly pair: Pair;
  readonly why: string;
}

function runSign({ args, values, flags, env }: Input): Outcome {
  const secret = env["TOP_APP_SECRET"];
  if (!secret) throw usageError("TOP_APP_SECRET is not set");
  const pairs = readPairs(args);
  const dropped = pairs.flatMap((pair) => dropReason(pair, pairs));
  const kept = pairs.filter((pair) => !dropped.some((one) => one.pair === pair));
  const empty = dropped.filter(({ pair: [, value] }) => value === "").map(({ pair }) => pair);
  const signMethod = methodOf(values["method"], kept);
  const right = signParams(Object.fromEntries(kept), secret, signMethod as SignMethod);
  const sent = pairs.find(([name]) => name === "sign")?.[1];
  const expected = (values["expect"] ?? sent)?.trim();
  if (expected === "") throw usageError("the sign to check is empty: give the one that was sent");
  const given = { kept, empty, signMethod, secret, otherSign: sent === expected ? undefined : sent };
  const finding = expected ? diagnose(given, expected) : undefined;
  const shown = flags.has("reveal") ? kept : kept.map(masked);
  return {
    out: lines(
      steps(shown, dropped, given, flags.has("for-model") ? "***" : right),
      section("Notes", notesOn(given, Date.now())),
      expected ? verdict(expected, finding) : [],
    ),
    code: expected && finding?.length !== 0 ? 1 : 0,
  };
}

function readPairs(args: readonly string[]): readonly Pair[] {
  if (args.length === 0) throw usageError("give the parameters of the call, KEY=VALUE");
  const pairs = args.map(splitPair);
  const names = pairs.map(([name]) => name);
  const [twice] = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw usageError(`${short(twice)} is given twice`);
  return pairs;
}

function methodOf(option: string | undefined, kept: readonly Pair[]): string {
  const declared = kept.find(([name]) => name === "sign_method")?.[1];
  const method = option ?? declared ?? "hmac-sha256";
  if (Object.hasOwn(DIGESTS, method)) return method;
  throw usageError(
    `${option === undefined ? "sign_method=" : "--method "}${short(method)} is none of ${Object.keys(DIGESTS).join(", ")}`,
  );
}

function dropReason(pair: Pair, pairs: readonly Pair[]): Dropped[] {
  const [name, value] = pair;
  if (name === "sign") return [{ pair, why: "is never part of itself" }];
  if (value === "") return [{ pair, why: "has no value: it is neither signed nor sent" }];
  return isFile(name, pairs) ? [{ pair, why: "is a file: sent, and not signed" }] : [];
}

function isFile(name: string, pairs: readonly Pair[]): boolean {
  const [, method = ""] = pairs.find(([one]) => one === "method") ?? [];
  return findApi(method)?.params.some((field) => field.name === name && scalarOf(field.type)?.kind === "file") ?? false;
}

const TOKENS = /^(session|(access|refresh)_token|.*secret)$/i;

function masked([name, value]: Pair): Pair {
  return [name, TOKENS.test(name) ? "***" : value];
}

function lastStep(method: string): string {
  if (method === "md5") return "md5 of ***, that text and ***, where *** is the secret";
  return `${method === "hmac" ? "hmac (HMAC-MD5)" : method} of that text, keyed by the secret ***`;
}

function steps(kept: readonly Pair[], dropped: readonly Dropped[], { signMethod }: Given, right: string): string[] {
  const sorted = byName(kept);
  return [
    `1. Every text parameter that is sent (${kept.length} kept, ${dropped.length} dropped)`,
    ...table(
      kept.map(([name, value]) => [printable(name), printable(value)]),
      "   keep  ",
    ),
    ...dropped.map(({ pair: [name], why }) => `   drop  ${printable(name)} ${why}`),
    "2. Sorted by name, in ASCII order",
    `   ${sorted.map(([name]) => printable(name)).join(", ")}`,
    "3. Names and values in a row, raw, as UTF-8",
    `   ${printable(inARow(sorted))}`,
    `4. ${lastStep(signMethod)}; upper-case hex`,
    `   ${right}`,
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", title, ...items.map((item) => `  - ${printable(item)}`)];
}

function verdict(expected: string, finding: Finding | undefined): string[] {
  if (!finding) {
    return [
      "",
      `Expected ${printable(expected)}: no usual mistake gives it`,
      "  - is TOP_APP_SECRET the secret of this app_key, in this environment?",
      "  - are these exactly the parameters that were sent?",
    ];
  }
  if (finding.length === 0) return ["", "It is the expected sign"];
  const causes = finding.map(({ says, fix }) => `${says} -> ${fix}`);
  return section(`Expected ${expected}: it comes out when`, causes);
}
