import { strict as assert } from "node:assert";
import { gzipSync } from "node:zlib";
import fc, { type Arbitrary } from "fast-check";
import { TbkOrderDetailsGetRequest, TopClient, TopError } from "../../../generated/src/index.ts";
import { wire } from "./dispatcher.ts";
import { HOSTILE_NAMES, HOSTILE_TEXTS } from "./hostile.ts";
import { documentMutation } from "./mutations.ts";
import { property } from "./property.ts";

const request = new TbkOrderDetailsGetRequest({ start_time: "2019-04-22 15:00:00", end_time: "2019-04-22 16:00:00" });

const ORDER = '{"trade_id":294159887445064307,"item_title":"连衣裙😀","item_num":2,"pub_share_fee":"9.10","service_fee_dto_list":{"service_fee_dto":[{"share_fee":"1.1"}]}}'; // prettier-ignore
const ANSWERS = [
  `{"tbk_order_details_get_response":{"data":{"has_next":"true","results":{"publisher_order_dto":[${ORDER}]}},"request_id":"r1"}}`,
  `{"data":{"has_next":false,"results":[${ORDER},${ORDER}]},"request_id":"r1"}`,
  '{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isv.x","sub_msg":"m","request_id":"r1"}}',
  '<?xml version="1.0" encoding="utf-8" ?><tbk_order_details_get_response><data><results list="true"><publisher_order_dto><trade_id>294159887445064307</trade_id></publisher_order_dto></results></data><request_id>r1</request_id></tbk_order_details_get_response><!--top1-->',
  "<error_response><code>11</code><msg>m</msg></error_response>",
] as const;

const DEEP = 10_000;
const inAnswer = (value: string) => `{"tbk_order_details_get_response":{"data":${value},"request_id":"r1"}}`;
const inXml = (inner: string) => `<tbk_order_details_get_response>${inner}</tbk_order_details_get_response>`;

/** Each has broken a parser before. */
const HOSTILE_ANSWERS: readonly string[] = [
  ...[
    "[".repeat(DEEP) + "]".repeat(DEEP),
    '{"results":'.repeat(DEEP) + "1" + "}".repeat(DEEP),
    `{"results":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`,
    `"${"[".repeat(DEEP)}${"]".repeat(DEEP)}"`,
    JSON.stringify(`{"results":${'{"publisher_order_dto":'.repeat(DEEP)}1${"}".repeat(DEEP)}}`),
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    '{"results":{"__proto__":[{"polluted":1}]}}',
    '{"has_next":true,"has_next":[false],"has_next":{}}',
    '{"position_index":"\\ud800","has_next":"\\udc00"}',
    `{"position_index":${"9".repeat(400)}}`,
    `{"position_index":1e999,"has_next":-1e999,"page_no":1e-999}`,
    `{"results":[${"1,".repeat(50_000)}1]}`,
    `{"has_next":-0,"page_no":"1e400","results":[null,0,"",[],{}]}`,
  ].map(inAnswer),
  `{"error_response":{"code":{"__proto__":1},"msg":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}}`,
  "[".repeat(DEEP),
  "9".repeat(400),
  "1e999",
  `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(100)}">]>${inXml("&b;")}`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${inXml("<request_id>&e;</request_id>")}`,
  inXml("&unknown;"),
  inXml("<data>".repeat(DEEP) + "</data>".repeat(DEEP)),
  inXml("<__proto__><polluted>1</polluted></__proto__>"),
  inXml(`<data><results>${"<x>1</x>".repeat(20_000)}</results></data>`),
  inXml("<![CDATA[".repeat(100)),
  inXml("&#x110000;&#0;"),
];

const bytes: Arbitrary<Uint8Array> = fc.oneof(
  fc.constantFrom(...HOSTILE_ANSWERS).map((text) => Buffer.from(text)),
  fc.tuple(fc.constantFrom(...ANSWERS), documentMutation).map(([text, mutate]) => Buffer.from(mutate(text))),
  fc.tuple(fc.constantFrom(...ANSWERS), fc.nat()).map(([text, at]) => {
    const all = Buffer.from(text);
    return all.subarray(0, at % all.length);
  }),
  fc
    .tuple(fc.constantFrom(...ANSWERS), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
    .map(([text, flips]) => {
      const all = Buffer.from(text);
      for (const [at, by] of flips) all[at % all.length] = (all[at % all.length] as number) ^ by;
      return all;
    }),
  fc.json({ maxDepth: 5, stringUnit: "binary" }).map((text) => Buffer.from(inAnswer(text))),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...HOSTILE_NAMES, "data", "results", "error_response"),
        fc.constantFrom(...HOSTILE_TEXTS),
      ),
    )
    .map((pairs) =>
      Buffer.from(`{${pairs.map((pair) => pair.map((text) => JSON.stringify(text)).join(":")).join(",")}}`),
    ),
  fc.uint8Array({ maxLength: 200 }),
);

const headers = fc.record(
  {
    "content-type": fc.constantFrom(
      "text/javascript;charset=UTF-8",
      "text/xml",
      "text/html;charset=gbk",
      "x;charset=utf-16le",
      "\0",
    ),
    "content-encoding": fc.constantFrom("gzip", "br", "deflate", "gzip, gzip", "x"),
  },
  { requiredKeys: [] },
);

export const answers = [
  property(
    "whatever the gateway answers, a call settles as documented",
    300,
    fc.record({
      bytes,
      headers,
      status: fc.constantFrom(200, 200, 200, 400, 404, 500, 503),
      isPacked: fc.boolean(),
      size: fc.constantFrom(1_000_000, 7),
      drift: fc.boolean(),
    }),
    async ({ bytes: body, headers: fields, status, isPacked, size, drift }) => {
      const isGzip = isPacked && body.length > 0;
      const reply = {
        status,
        headers: isGzip ? { ...fields, "content-encoding": "gzip" } : fields,
        bytes: isGzip ? gzipSync(body) : body,
      };
      const client = new TopClient({
        appKey: "1",
        appSecret: "s",
        dispatcher: wire(() => reply, body.length > 100_000 ? Infinity : size),
        retry: false,
        hooks: drift ? { onDrift: () => undefined } : {},
      });
      const outcome = await client.execute(request).catch((error: unknown) => error);
      assert.ok(Object.hasOwn({}, "polluted") === false && !("polluted" in {}), "Object.prototype is polluted");
      if (outcome instanceof Error) return assert.ok(outcome instanceof TopError, outcome.stack);
      const { data, request_id } = outcome as { data?: unknown; request_id?: unknown };
      assert.ok(
        request_id === undefined ||
          request_id === null ||
          typeof request_id === "string" ||
          typeof request_id === "object" ||
          typeof request_id === "boolean",
      );
      void data;
    },
  ),
];
