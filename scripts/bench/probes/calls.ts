/**
 * CPU time of whole calls: signed, sent to a server in another process, answered, decoded and typed, ids exact. Against
 * a bare undici Pool and `JSON.parse`, which sign nothing, corrupt ids, and keep undici's own timers where the client has
 * one of its own. Arguments: server's bundle, rounds, calls.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Pool } from "undici";
import { TopClient } from "../../../generated/src/runtime/index.ts";
import { TbkScSocialCrowdGetRequest } from "../../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import type { Row } from "../row.ts";
import { interleaved, ratio, stat } from "../stats.ts";

const [serverPath = "", rounds = "9", calls = "20000"] = process.argv.slice(2);
const server = fork(serverPath);
const [port] = (await once(server, "message")) as [number];
const origin = `http://127.0.0.1:${port}`;

const pool = new Pool(origin);
const PATH = "/router/rest?method=taobao.tbk.sc.social.crowd.get&app_key=12345678&v=2.0&format=json";
const headers = { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
const bare = async () => {
  const { body } = await pool.request({ path: PATH, method: "POST", headers, body: "social_crowd_id=12312" });
  return JSON.parse(await body.text()) as unknown;
};

const options = { appKey: "12345678", appSecret: "helloworld-secret", url: `${origin}/router/rest` };
const sha256 = new TopClient(options);
const md5 = new TopClient({ ...options, signMethod: "md5" });
const execute = (client: TopClient) => () =>
  client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "6100session");

const rows: Row[] = [];
for (const atOnce of [1, 50]) {
  const count = Number(calls) / (atOnce === 1 ? 4 : 1);
  // The first of each is the round that warms up.
  const perSecond = { bare: [] as number[], sha256: [] as number[], md5: [] as number[] };
  const cpu = (name: keyof typeof perSecond, call: () => Promise<unknown>) => async () => {
    const { micros, seconds } = await measure(call, count, atOnce);
    perSecond[name].push(count / seconds);
    return micros / count;
  };
  const times = await interleaved(
    { bare: cpu("bare", bare), sha256: cpu("sha256", execute(sha256)), md5: cpu("md5", execute(md5)) },
    Number(rounds),
  );
  const name = `call, ${atOnce} at once`;
  const base = "bare Pool.request + JSON.parse";
  rows.push({ name: `${name}, bare`, value: stat(times.bare), unit: "us CPU" });
  for (const signMethod of ["sha256", "md5"] as const) {
    rows.push({
      name: `${name}, ${signMethod}`,
      ratio: ratio(times[signMethod], times.bare),
      base,
      value: stat(times[signMethod]),
      unit: "us CPU",
      ...(atOnce === 50 && { bar: "<= 1.15x" }),
    });
  }
  rows.push({
    name: `${name}, calls a second`,
    ratio: ratio(perSecond.sha256.slice(1), perSecond.bare.slice(1)),
    base,
    value: stat(perSecond.sha256.slice(1)),
    unit: "/s",
  });
}
console.log(JSON.stringify(rows));
await Promise.all([pool.close(), sha256.close(), md5.close()]);
server.disconnect();

async function measure(call: () => Promise<unknown>, count: number, atOnce: number) {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, lane));
  const { user, system } = process.cpuUsage(cpu);
  return { micros: user + system, seconds: (performance.now() - start) / 1000 };
}
