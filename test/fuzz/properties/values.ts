import { deepStrictEqual } from "node:assert";
import { runInNewContext } from "node:vm";
import fc, { type Arbitrary } from "fast-check";
import { TopClient } from "../../../generated/src/index.ts";
import { type Sent, wire } from "./dispatcher.ts";
import { hostileText } from "./hostile.ts";
import { property } from "./property.ts";

/** A plain value, and an object of a class, or of another realm, that stands for it. */
interface Twins {
  readonly plain: unknown;
  readonly object: unknown;
}

const realm = runInNewContext("({ Object, Array, Date, Map, Set, String })") as typeof globalThis;

class Speaking {
  readonly insides = "secret";
  readonly #json: unknown;
  constructor(json: unknown) {
    this.#json = json;
  }
  toJSON(): unknown {
    return this.#json;
  }
}

class Digits {
  readonly insides = "secret";
  readonly #digits: string;
  constructor(digits: string) {
    this.#digits = digits;
  }
  toFixed(): string {
    return this.#digits;
  }
}

class Moment {
  readonly insides = "secret";
  readonly #time: number;
  constructor(time: number) {
    this.#time = time;
  }
  toDate(): Date {
    return new Date(this.#time);
  }
}

const text = hostileText.filter((one) => one !== "" && !/\p{Cs}/u.test(one));
const scalars: Arbitrary<Twins> = fc.oneof(
  text.chain(
    (plain) =>
    fc.constantFrom(plain, new String(plain), new realm.String(plain), new Speaking(plain)).map((object) => ({ plain, object })), // prettier-ignore
  ),
  fc.integer().chain((plain) => fc.constantFrom(plain, new Number(plain)).map((object) => ({ plain, object }))),
  fc.bigInt().map((digits) => ({ plain: String(digits), object: new Digits(String(digits)) })),
  fc.nat().chain((time) => {
    const objects = [new Date(time), new realm.Date(time), new Moment(time)];
    return fc.constantFrom(...objects).map((object) => ({ plain: new Date(time), object }));
  }),
  fc.boolean().map((plain) => ({ plain, object: new Boolean(plain) })),
);

const names = fc.oneof(text, fc.constantFrom("toJSON", "toDate", "constructor", "a"));

const { value } = fc.letrec<{ value: Twins }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalars, lists(tie("value")), structs(tie("value"))),
}));

function lists(element: Arbitrary<Twins>): Arbitrary<Twins> {
  return fc.tuple(fc.array(element, { minLength: 1, maxLength: 3 }), fc.nat(2)).map(([list, how]) => {
    const objects = list.map(({ object }) => object);
    // A Set holds a value once.
    const isOnce = new Set(objects).size === objects.length;
    const object = how === 0 || !isOnce ? realm.Array.from(objects) : how === 1 ? new Set(objects) : new realm.Set(objects); // prettier-ignore
    return { plain: list.map(({ plain }) => plain), object };
  });
}

function structs(member: Arbitrary<Twins>): Arbitrary<Twins> {
  const members = fc.dictionary(names, member, { maxKeys: 3, noNullPrototype: true });
  return fc.tuple(members, fc.nat(4)).map(([struct, how]) => {
    const entries = Object.entries(struct);
    const plain = Object.fromEntries(entries.map(([name, one]) => [name, one.plain]));
    const objects = entries.map(([name, one]) => [name, one.object] as const);
    const tree = realm.Object.fromEntries(objects) as object;
    const object = [tree, new Map(objects), new realm.Map(objects), new Speaking(tree), Object.assign(Object.create(null), tree)][how]; // prettier-ignore
    return { plain, object };
  });
}

/** What a call sends. */
async function sent(params: object): Promise<string> {
  const all: Sent[] = [];
  const dispatcher = wire((one) => (all.push(one), { bytes: Buffer.from('{"a_b_response":{"request_id":"r"}}') }));
  const client = new TopClient({ appKey: "1", appSecret: "s", dispatcher, retry: false });
  await client.call("taobao.a.b", params as never);
  return all[0]?.body.toString() ?? "nothing";
}

export const values = [
  property(
    "an object of a class is sent as the plain value it stands for",
    300,
    fc.tuple(value, value),
    async ([a, b]) => {
      deepStrictEqual(await sent({ a: a.object, b: b.object }), await sent({ a: a.plain, b: b.plain }));
    },
  ),
];
