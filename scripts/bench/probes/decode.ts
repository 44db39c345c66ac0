/**
 * Decoding an order page of about 120 KB from its bytes: typed, ids of 19 digits exact; against `JSON.parse` of its text,
 * which corrupts them. Arguments: rounds, times a round.
 */
import type { TopShape } from "../../../generated/src/runtime/api.ts";
import { decodeAnswer } from "../../../generated/src/runtime/decode.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import type { Row } from "../row.ts";
import { interleaved, ratio, stat } from "../stats.ts";

const [rounds = "9", times = "200"] = process.argv.slice(2);
const SIZE = 120 * 1024;
const ID = "3141592653590793242";
const { api } = new TbkOrderDetailsGetRequest();

/** A value of a documented shape as JSON text in the wire's form: lists wrapped, ids as numbers. */
function wire(shape: TopShape, elements: number): string {
  if (Array.isArray(shape)) {
    const [tag, element] = shape as readonly [string, TopShape];
    return `{"${tag}":[${Array.from({ length: elements }, () => wire(element, 1)).join()}]}`;
  }
  if (typeof shape === "object") {
    return `{${Object.entries(shape).map(([name, inner]) => `"${name}":${wire(inner as TopShape, elements)}`)}}`;
  }
  const scalars: { readonly [kind: string]: string } = { id: ID, number: "12", boolean: "false", decimal: '"12.34"' };
  return scalars[shape] ?? (shape === "string" ? '"连衣裙夏季新款"' : '"2024-11-01 00:00:00"');
}

const page = (orders: number) => Buffer.from(`{"tbk_order_details_get_response":${wire(api.response ?? {}, orders)}}`);
const one = page(2).length - page(1).length;
const bytes = page(Math.round(SIZE / one));
const answer = { status: 200, headers: { "content-type": "text/javascript;charset=UTF-8" }, bytes };

const found = await interleaved(
  {
    parse: () => microsOf(() => JSON.parse(bytes.toString("utf8"))),
    decode: () => microsOf(() => decodeAnswer(api, answer)),
  },
  Number(rounds),
);
const name = `decode a page of ${Math.round(bytes.length / 1024)} KB`;
const rows: Row[] = [
  { name: `${name}, JSON.parse`, value: stat(found.parse), unit: "us" },
  {
    name,
    ratio: ratio(found.decode, found.parse),
    base: "toString + JSON.parse",
    value: stat(found.decode),
    unit: "us",
    bar: "<= 1.25x",
  },
];
console.log(JSON.stringify(rows));

function microsOf(run: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < Number(times); i++) run();
  return ((performance.now() - start) * 1000) / Number(times);
}
