/**
 * Decoding an answer from its bytes: typed, ids of 19 digits exact; against `JSON.parse` of its text, which corrupts them,
 * and other parsers of text. Arguments: rounds, times a round for the page of 120 KB, the peers' folder if there is one.
 */
import type { TopApi } from "../../../generated/src/runtime/api.ts";
import { decodeAnswer } from "../../../generated/src/runtime/wire/decode.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { TbkScSocialCrowdGetRequest } from "../../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { interleaved } from "../interleaved.ts";
import { type Row, rowsOf } from "../row.ts";
import { GREAT_PAGE, orderPage, PAGE } from "./page.ts";
import { jsonParsers, type Parser, xmlParsers } from "./parsers.ts";
import { SMALL } from "./small.ts";
import { microsOf } from "./times.ts";
import { wrongIds } from "./wrong-ids.ts";
import { xmlPage } from "./xml-page.ts";

const [rounds = "9", times = "200", peers] = process.argv.slice(2);
const PARSE = "toString + JSON.parse";

const ORDERS = { api: new TbkOrderDetailsGetRequest().api, json: orderPage() };

/** What is decoded, so many times a round; `JSON.parse` is given the JSON of the same answer. */
interface Answer {
  readonly size: string;
  readonly api: TopApi;
  readonly json: string;
  readonly xml?: string;
  readonly times: number;
}

const ANSWERS: readonly Answer[] = [
  { size: "200 B", api: new TbkScSocialCrowdGetRequest().api, json: SMALL, times: 100 * Number(times) },
  { size: "120 KB", ...ORDERS, times: Number(times) },
  { size: "5 MB", ...ORDERS, json: orderPage(GREAT_PAGE), times: Math.ceil((Number(times) * PAGE) / GREAT_PAGE) },
  { size: "120 KB of XML", ...ORDERS, xml: xmlPage(), times: Math.ceil(Number(times) / 10) },
];

/** Parsers of text are slower: they are run fewer times. */
const FEWER = 5;

interface Decoder {
  readonly name: string;
  readonly decode: () => unknown;
  readonly times: number;
}

function decoderOf({ name, parse }: Parser, bytes: Buffer, times: number): Decoder {
  return { name, decode: () => parse(bytes.toString("utf8")), times: Math.ceil(times / FEWER) };
}

async function measure({ size, api, json, xml, times }: Answer): Promise<Row[]> {
  const plain = Buffer.from(json);
  const bytes = xml === undefined ? plain : Buffer.from(xml);
  const answer = { status: 200, headers: { "content-type": "text/javascript;charset=UTF-8" }, bytes };
  const parsers = xml === undefined ? jsonParsers(peers) : xmlParsers(peers);
  const decoders: Decoder[] = [
    { name: PARSE, decode: () => JSON.parse(plain.toString("utf8")), times },
    { name: "ours", decode: () => decodeAnswer(api, answer), times },
    ...parsers.map((parser) => decoderOf(parser, bytes, times)),
  ];
  const contenders = decoders.map(({ name, decode, times }) => ({ name, run: () => microsOf(decode, times) }));
  const found = await interleaved(contenders, { rounds: Number(rounds), warmups: 1 });
  const rows = rowsOf(found, { subject: `decode ${size}`, value: (micros) => micros, unit: "us", base: () => PARSE });
  if (json === SMALL) return rows;
  const told = decoders.map(async ({ decode }, at): Promise<Row> => {
    const row = rows[at] as Row;
    return row.failure === undefined ? { ...row, notes: `ids wrong ${await wrongIds(decode)} of 200` } : row;
  });
  return Promise.all(told);
}

const rows: Row[] = [];
for (const answer of ANSWERS) rows.push(...(await measure(answer)));
console.log(JSON.stringify(rows));
