/**
 * Building and signing one request of 8 parameters, Chinese text among them; against the hash call alone over the text that
 * is signed, and a request as it is put together by hand. Arguments: rounds, times a round.
 */
import { createHash } from "node:crypto";
import { DIGESTS } from "../../../generated/src/data/digests.ts";
import { encodeCall } from "../../../generated/src/runtime/wire/encode.ts";
import { publicParameters } from "../../../generated/src/runtime/wire/public-parameters.ts";
import { createSigner, SIGN_METHODS, type SignMethod } from "../../../generated/src/runtime/wire/sign.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { interleaved } from "../interleaved.ts";
import { rowsOf } from "../row.ts";
import { microsOf } from "./times.ts";

const [rounds = "9", times = "50000"] = process.argv.slice(2);
const SECRET = "helloworld-secret";
const SESSION = "6100session";
const PARAMS = {
  query_type: 4,
  position_index: "1555904214_lGl|1555917305_lJf",
  page_size: 100,
  tk_status: 12,
  start_time: "2024-11-01 00:00:00",
  end_time: "2024-11-01 03:00:00",
  jump_type: 1,
  page_no: 2,
};
const { api, params } = new TbkOrderDetailsGetRequest(PARAMS);
const SYSTEM = {
  method: api.method,
  app_key: "12345678",
  session: SESSION,
  timestamp: "2024-11-01 00:00:00",
  format: "json",
  v: "2.0",
  sign_method: "md5",
};
const TEXT = Object.entries({ ...SYSTEM, ...PARAMS })
  .sort()
  .flat()
  .join("");

const HASHES = Object.fromEntries(
  SIGN_METHODS.map((method) => {
    const digest = DIGESTS[method] as (typeof DIGESTS)[string];
    return [method, () => digest(Buffer.from(TEXT), SECRET).toString("hex").toUpperCase()];
  }),
);

function ours(signMethod: SignMethod): () => unknown {
  const constants = { app_key: "12345678", format: "json", sign_method: signMethod, v: "2.0" };
  const frame = publicParameters("/router/rest", constants, createSigner(SECRET, signMethod));
  let now = 1.7e12;
  return () => encodeCall(frame, api, params as never, SESSION, now++);
}

/** As an app without a library does it. */
function byHand(): string {
  const timestamp = new Date(Date.now() + 28_800_000).toISOString().slice(0, 19).replace("T", " ");
  const all: Record<string, unknown> = { ...SYSTEM, timestamp, ...PARAMS };
  const text = Object.keys(all)
    .sort()
    .map((key) => key + String(all[key]))
    .join("");
  const hash = createHash("md5").update(SECRET + text + SECRET);
  return new URLSearchParams({ ...(all as Record<string, string>), sign: hash.digest("hex").toUpperCase() }).toString();
}

const RUNS: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(Object.entries(HASHES).map(([method, hash]) => [`${method}, the hash call alone`, hash])),
  ...Object.fromEntries(SIGN_METHODS.map((method) => [`${method}, ours`, ours(method)])),
  "md5, by hand": byHand,
};
const contenders = Object.entries(RUNS).map(([name, run]) => ({ name, run: () => microsOf(run, Number(times)) }));
const rows = rowsOf(await interleaved(contenders, { rounds: Number(rounds), warmups: 1 }), {
  subject: "build and sign",
  value: (micros) => micros,
  unit: "us",
  base: (name) => name.replace(/,.*/, ", the hash call alone"),
});
console.log(JSON.stringify(rows));
