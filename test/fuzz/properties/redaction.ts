import { strict as assert } from "node:assert";
import fc, { type Arbitrary } from "fast-check";
import { TopApiError } from "../../../generated/src/index.ts";
import { redact } from "../../../generated/src/runtime/errors/redact.ts";
import { randomOf } from "../../faults/random.ts";
import { WRITINGS } from "../../helpers/writings.ts";
import { hostileText } from "./hostile.ts";
import { property } from "./property.ts";

const LONGEST = 100_000;
const MOST_CPU_MS = 5_000;
const MOST_LEFT = 400;
/** Of a secret that is written in two ways: a writing of a writing is forty times as long. */
const LONGEST_TWICE = 4_000;
/** Of what is written: of a text of two million characters an error shows the beginning, and a message has this twice. */
const LONGEST_WRITTEN = 1_000_000;

const ALPHABETS = [
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789abcdef",
  "ab09+/=-_.~ ,:;'\"<>()[]{}|^`!@#$*?",
  "a2%&;#+",
  'a\\/"n',
  "a淘宝é😀ß",
  "a",
];

const length = fc.oneof(
  { weight: 14, arbitrary: fc.integer({ min: 8, max: 80 }) },
  { weight: 4, arbitrary: fc.integer({ min: 80, max: 4_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4_000, max: LONGEST }) },
);

/** As sessions begin; that many letters are there however the rest reads. */
const secret = fc.tuple(fc.constantFrom(...ALPHABETS), length, fc.integer()).map(([alphabet, size, seed]) => {
  const chars = Array.from(alphabet);
  const random = randomOf(seed);
  const rest = Array.from({ length: size }, () => chars[Math.floor(random() * chars.length)]).join("");
  return `6100${rest}z`;
});

const BREAKERS = ["%", "\\", "\\u", "&#", "&amp", ";", '"', "%25", "41", "{", "[", "=", "中", ".", " "];

/** What stands beside a secret, between marks that are part of no writing: a space ends a code of CSS (`\\41 `). */
const beside = fc
  .array(fc.constantFrom(...BREAKERS), { maxLength: 6 })
  .chain((parts) => fc.constantFrom('"', ":", ",", "(").map((mark) => mark + parts.join("") + mark));

const writing: Arbitrary<(text: string) => string> = fc.constantFrom(...Object.values(WRITINGS));

/** The error of an answer that says this, as a call ends with it. */
async function masked(text: string, secrets: readonly string[]): Promise<string> {
  const before = process.cpuUsage();
  const error = new TopApiError({ code: 15, msg: text, sub_msg: text }, { method: "taobao.x", kind: "service" });
  const { msg, message, stack } = await redact(error, secrets);
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < MOST_CPU_MS * 1000, `${user + system} µs for ${text.length} characters`);
  assert.equal(message, `taobao.x: 15 ${msg}: ${msg}`);
  assert.ok(stack?.includes(message));
  return msg;
}

export const redaction = [
  property(
    "no eight characters of a secret are left of it, however it is written",
    150,
    fc.tuple(secret, writing, writing, beside, beside),
    async ([one, inner, outer, before, behind]) => {
      const write = one.length > LONGEST_TWICE ? inner : (text: string) => outer(inner(text));
      const written = write(one);
      fc.pre(written.length < LONGEST_WRITTEN);
      const text = await masked(before + written + behind, ["another-secret", one]);
      assert.ok(text.startsWith(before) && text.includes("***") && text.endsWith(behind), text);
      const left = text.slice(before.length, text.length - behind.length);
      // A mask and what little may stay beside it: so looking for every part of a long secret takes no longer than reading it.
      assert.ok(left.length <= MOST_LEFT, left);
      const chars = Array.from(one);
      // Where only masks are left no part can be: a long secret has a hundred thousand of them, each to be written in three ways.
      const isMasked = left.replaceAll("***", "").length < 8;
      for (let at = 0; at + 8 <= chars.length && !isMasked; at++) {
        const part = chars.slice(at, at + 8).join("");
        for (const form of [part, inner(part), write(part)]) assert.ok(!left.includes(form), left);
      }
    },
  ),
  property(
    "a text without a secret stays as it is",
    100,
    fc.tuple(secret, hostileText, length, beside),
    async ([one, part, size, before]) => {
      const text = before + part.repeat(Math.ceil(Math.min(size, LONGEST) / part.length));
      assert.equal(await masked(text, [one, "k9V2xQ7m"]), text);
    },
  ),
];
