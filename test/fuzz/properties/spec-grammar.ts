import fc, { type Arbitrary } from "fast-check";
import { SCALARS } from "../../../generator/facts/scalars.ts";
import { hostileName, hostileText } from "./hostile.ts";

/** One random API that the schema allows, or nearly so; written as JSON, which is YAML. */

const STRUCTS = [
  "Struct",
  "Top",
  "Record",
  "TopApi",
  "Api",
  "Params",
  "Item",
  "Response",
  "_",
  "A b",
  "OrderDTO",
  "Client",
];

export const method: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...["taobao.tbk.x.get", "taobao.top", "taobao.top.api", "taobao.top.client", "taobao.top.x", "taobao.record"],
    ...["taobao.-._", "taobao.1.2", "a.b", "A.B", "taobao.Tbk.x.get", "taobao.promise", "taobao.tbk.x-get", "taobao.r"],
  ),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,5}(\.[A-Za-z0-9_-]{1,6}){1,3}$/),
);

const number = fc.oneof(fc.integer({ min: -10, max: 1_000 }), fc.double(), fc.constantFrom(1e21, 2 ** 53, -0));
const enumKey = fc.oneof(
  fc.integer({ min: -3, max: 9 }).map(String),
  fc.constantFrom("007", "-0", "9".repeat(40)),
  hostileText,
);

/** Keys of a field; a key that does not suit the type is refused, so most are seldom given. */
const extras = fc.record(
  {
    description: hostileText,
    example: fc.oneof(hostileText, number, fc.boolean(), fc.array(hostileText, { maxLength: 2 })),
    default: fc.oneof(hostileText, fc.nat(9), fc.boolean()),
    deprecated: hostileText,
    required: fc.boolean(),
    min: number,
    max: number,
    maxLength: fc.nat(99),
    maxListSize: fc.nat(99),
    enum: fc.dictionary(enumKey, hostileText, { minKeys: 1, maxKeys: 3 }),
    format: fc.constantFrom("id", "date", "datetime", "yyyyMMdd", "HH:mm"),
    item: fc.constantFrom("a", "x_y", "__proto__", "a.b", "a-b"),
  },
  { requiredKeys: ["description"] },
);

type Fields = Record<string, unknown>;

const { fields } = fc.letrec<{ field: unknown; fields: Fields }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(fc.constantFrom(...SCALARS.keys()), fc.constantFrom("", "", "[]", "[][]"), few(extras))
      .map(([name, lists, rest]) => ({
        type: name + lists,
        ...rest,
      })),
    fc
      .tuple(fc.constantFrom(...STRUCTS), fc.constantFrom("", "[]", "[][]"), tie("fields"), hostileText)
      .map(([name, lists, inner, description]) => ({ type: name + lists, description, fields: inner })),
  ),
  fields: fc.dictionary(hostileName, tie("field"), { maxKeys: 4, noNullPrototype: true }) as Arbitrary<Fields>,
}));

/** Each optional key in one of four. */
function few(all: Arbitrary<Partial<Record<string, unknown>>>): Arbitrary<Partial<Record<string, unknown>>> {
  return fc
    .tuple(all, fc.nat())
    .map(([keys, mask]) =>
      Object.fromEntries(Object.entries(keys).filter((_, at) => at === 0 || ((mask >> at) & 3) === 3)),
    );
}

const error = fc.record(
  { meaning: hostileText, fix: hostileText, retry: fc.boolean() },
  { requiredKeys: ["meaning", "retry"] },
);

export interface RandomApi {
  readonly method: string;
  readonly value: unknown;
}

export const api: Arbitrary<RandomApi> = fc
  .record(
    {
      method,
      id: fc.integer({ min: 1 }),
      title: hostileText,
      summary: hostileText,
      deprecated: hostileText,
      session: fc.constantFrom("required", "optional", "none"),
      kind: fc.constantFrom("read", "write"),
      params: fields,
      response: fc.oneof(fields, fc.constant("unknown")),
      errors: fc.dictionary(hostileText, error, { maxKeys: 3, noNullPrototype: true }),
      sources: fc.constant(["test"]),
    },
    { requiredKeys: ["method", "title", "summary", "session", "kind", "params", "response", "errors", "sources"] },
  )
  .map((value) => ({ method: value.method, value }));
