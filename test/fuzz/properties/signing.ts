import { strict as assert } from "node:assert";
import fc, { type Arbitrary } from "fast-check";
import { type SignMethod, TopClient, TopRequestError } from "../../../generated/src/index.ts";
import { hostileText } from "./hostile.ts";
import { type Sent, wire } from "./dispatcher.ts";
import { property } from "./property.ts";
import { type Params, signModel, wireModel } from "./wire.ts";

const date = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const scalar: Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom("", null, undefined, " ", "@/etc/passwd", "a&b=c", "+", "%2B"),
  fc.maxSafeInteger(),
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 64),
  fc.bigInt(),
  fc.boolean(),
  date,
);
/** Inside JSON; the model's `JSON.stringify` knows no bigint. */
const nested = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(hostileText, fc.constant(null), fc.maxSafeInteger(), fc.boolean(), date),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(hostileText, fc.constantFrom("__proto__", "toJSON", "constructor")), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

const names = fc.oneof(
  fc.stringMatching(/^[a-z_]{1,6}$/),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "0",
    "10",
    "9",
    "item",
    "item_id",
    "中文",
    "😀",
    "\uffee",
    "a b",
    "a=b&c",
  ),
);
const PUBLIC = [
  "method",
  "app_key",
  "session",
  "timestamp",
  "format",
  "v",
  "sign",
  "sign_method",
  "simplify",
  "partner_id",
];

const params: Arbitrary<Params> = fc.dictionary(
  names.filter((name) => !PUBLIC.includes(name)),
  fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }), nested),
  { maxKeys: 6, noNullPrototype: true },
);

const options = fc.record({
  signMethod: fc.constantFrom<SignMethod>("md5", "hmac", "hmac-sha256"),
  appKey: fc.stringMatching(/^[0-9a-z]{1,8}$/),
  appSecret: fc
    .oneof(fc.stringMatching(/^[\x01-\x7f]{1,80}$/), fc.string({ unit: "grapheme", minLength: 1 }))
    .filter(isBare),
  simplify: fc.boolean(),
  now: date,
  session: fc.option(fc.string({ unit: "grapheme", minLength: 1 }).filter(isBare), { nil: undefined }),
});

const OK = Buffer.from('{"a_b_response":{"request_id":"r"}}');
const isWhole = (text: string) => !/\p{Cs}/u.test(text);

/** Whether everything in it is made of whole characters: what is not has no UTF-8. */
function isSendable(value: unknown): boolean {
  return (
    isWhole(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one), 0) ?? "") &&
    !hasHalf(value)
  );
}

function hasHalf(value: unknown): boolean {
  if (typeof value === "string") return !isWhole(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => !isWhole(name) || hasHalf(one));
}

export const signing = [
  property(
    "what is sent is signed as the protocol says",
    300,
    fc.tuple(params, options),
    async ([given, { now, session, ...rest }]) => {
      const sent: Sent[] = [];
      const dispatcher = wire((one) => (sent.push(one), { bytes: OK }));
      const client = new TopClient({
        ...rest,
        dispatcher,
        clock: () => now.getTime(),
        retry: false,
        url: "https://x.test/router/rest",
      });
      const outcome = await client.call("taobao.a.b", given, session).catch((error: unknown) => error);
      if (!isSendable(given)) {
        if (outcome instanceof TopRequestError) return; // refused, or a value of JSON, which has a form for half characters
      } else if (outcome instanceof Error) throw outcome;
      const [{ path, body } = assert.fail("nothing was sent")] = sent;
      const query = Object.fromEntries(new URL(path, "https://x.test").searchParams);
      const form = Object.fromEntries(new URLSearchParams(body.toString("utf8")));
      const texts = Object.entries(given).map(([name, value]) => [name, wireModel(value, undefined)] as const);
      const wanted = Object.fromEntries(texts.filter((entry) => entry[1] !== undefined)) as Record<string, string>;
      assert.deepEqual(form, wanted);
      const { sign, ...signed } = query;
      assert.equal(sign, signModel({ ...signed, ...form }, rest.appSecret, rest.signMethod));
      const at = wireModel(now, undefined) as string;
      const { timestamp, method, app_key, session: own, simplify } = query;
      assert.deepEqual(
        { timestamp, method, app_key, own, simplify },
        {
          timestamp: at,
          method: "taobao.a.b",
          app_key: rest.appKey,
          own: session,
          simplify: rest.simplify ? "true" : undefined,
        },
      );
    },
  ),
];

/** A client takes none that was pasted with what stood around it. */
function isBare(text: string): boolean {
  return !/^[\s\p{Cf}"'`“”‘’「{[]|[\s\p{Cf}]$|^bearer\b|^(undefined|null)$/iu.test(text);
}
