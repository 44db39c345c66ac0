/** Building and signing one request of 8 parameters, Chinese text among them. Arguments: rounds, times a round. */
import { encodeCall } from "../../../generated/src/runtime/encode.ts";
import { createFrame } from "../../../generated/src/runtime/frame.ts";
import { createSigner, type SignMethod } from "../../../generated/src/runtime/sign.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import type { Row } from "../row.ts";
import { interleaved, stat } from "../stats.ts";

const [rounds = "9", times = "50000"] = process.argv.slice(2);
const { api, params } = new TbkOrderDetailsGetRequest({
  query_type: 4,
  position_index: "1555904214_lGl|1555917305_lJf",
  page_size: 100,
  tk_status: 12,
  start_time: "2024-11-01 00:00:00",
  end_time: "2024-11-01 03:00:00",
  jump_type: 1,
  page_no: 2,
});

const METHODS: readonly SignMethod[] = ["hmac-sha256", "hmac", "md5"];

const rows: Row[] = [];
const found = await interleaved(
  Object.fromEntries(METHODS.map((method) => [method, () => microsOf(method)])),
  Number(rounds),
);
for (const method of METHODS) {
  rows.push({ name: `build and sign, ${method}`, value: stat(found[method] ?? []), unit: "us", bar: "<= 4 us" });
}
console.log(JSON.stringify(rows));

function microsOf(signMethod: SignMethod): number {
  const constants = { app_key: "12345678", format: "json", sign_method: signMethod, v: "2.0" };
  const frame = createFrame("/router/rest", constants, createSigner("helloworld-secret", signMethod));
  const start = performance.now();
  for (let i = 0; i < Number(times); i++) encodeCall(frame, api, params as never, "6100session", 1.7e12 + i);
  return ((performance.now() - start) * 1000) / Number(times);
}
