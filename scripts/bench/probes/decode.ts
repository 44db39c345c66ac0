/**
 * Decoding an answer from its bytes: typed, ids of 19 digits exact; against `JSON.parse` of its text, which corrupts them,
 * and parsers that do not. Arguments: rounds, times a round for the page, the peers' folder if there is one.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { decodeAnswer } from "../../../generated/src/runtime/wire/decode.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { TbkScSocialCrowdGetRequest } from "../../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { interleaved } from "../interleaved.ts";
import { type Row, rowsOf } from "../row.ts";
import { orderPage } from "./page.ts";
import { SMALL } from "./small.ts";
import { microsOf } from "./times.ts";

const [rounds = "9", times = "200", peers] = process.argv.slice(2);
const PARSE = "toString + JSON.parse";

/** Parsers of text that keep long integers exact. */
function exactParsers(): Record<string, (text: string) => unknown> {
  if (!peers) return {};
  const require = createRequire(join(peers, "package.json"));
  return { "json-bigint": require("json-bigint").parse, "lossless-json": require("lossless-json").parse };
}

const ANSWERS = [
  { subject: "decode 200 B", api: new TbkScSocialCrowdGetRequest().api, text: SMALL, times: 100 * Number(times) },
  { subject: "decode 120 KB", api: new TbkOrderDetailsGetRequest().api, text: orderPage(), times: Number(times) },
];

const rows: Row[] = [];
for (const { subject, api, text, times } of ANSWERS) {
  const bytes = Buffer.from(text);
  const answer = { status: 200, headers: { "content-type": "text/javascript;charset=UTF-8" }, bytes };
  const contender = (name: string, run: () => unknown, fewer = 1) => {
    return { name, run: () => microsOf(run, Math.ceil(times / fewer)) };
  };
  const contenders = [
    contender(PARSE, () => JSON.parse(bytes.toString("utf8"))),
    contender("ours", () => decodeAnswer(api, answer)),
    ...Object.entries(exactParsers()).map(([name, parse]) => contender(name, () => parse(bytes.toString("utf8")), 5)),
  ];
  const found = await interleaved(contenders, { rounds: Number(rounds), warmups: 1 });
  rows.push(...rowsOf(found, { subject, value: (micros) => micros, unit: "us", base: () => PARSE }));
}
console.log(JSON.stringify(rows));
