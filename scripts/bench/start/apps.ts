/** An app that makes one signed call to the server at `ORIGIN` and ends. No `await` at the top: it is bundled as CommonJS too. */
export interface StartApp {
  readonly name: string;
  readonly text: string;
}

/** What a careful hand writes: undici's Pool, TOP's sign, an answer as JSON.parse has it. */
export const BARE_APP: StartApp = {
  name: "bare undici",
  text: `import { createHmac } from "node:crypto";
import { Pool } from "undici";
async function main() {
  const pool = new Pool(process.env.ORIGIN);
  const timestamp = new Date(Date.now() + 28_800_000).toISOString().slice(0, 19).replace("T", " ");
  const params = { method: "taobao.tbk.sc.social.crowd.get", app_key: "12345678", session: "6100session", timestamp };
  Object.assign(params, { v: "2.0", format: "json", sign_method: "hmac-sha256", social_crowd_id: "12312" });
  const text = Object.keys(params).sort().map((key) => key + params[key]).join("");
  params.sign = createHmac("sha256", "helloworld-secret").update(text).digest("hex").toUpperCase();
  const headers = { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
  const body = new URLSearchParams(params).toString();
  const answer = await pool.request({ path: "/router/rest", method: "POST", headers, body });
  const { tbk_sc_social_crowd_get_response: found } = await answer.body.json();
  if (found.social_crowd_size !== 12) throw new Error("no answer");
  await pool.close();
}
main();`,
};

export const OUR_APP: StartApp = {
  name: "ours",
  text: `import { TopClient } from "tbk-sdk";
import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";
async function main() {
  const url = process.env.ORIGIN + "/router/rest";
  const client = new TopClient({ appKey: "12345678", appSecret: "helloworld-secret", url });
  const answer = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "6100session");
  if (answer.social_crowd_size !== 12) throw new Error("no answer");
  await client.close();
}
main();`,
};

/** Other SDKs, a call that their users make first. Their answers hold nothing of theirs: it is read all the same. */
export const PEER_APPS: readonly StartApp[] = [
  {
    name: "openai",
    text: `import OpenAI from "openai";
const client = new OpenAI({ apiKey: "key", baseURL: process.env.ORIGIN, maxRetries: 0 });
client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "c" }] });`,
  },
  {
    name: "stripe",
    text: `import Stripe from "stripe";
const { hostname, port } = new URL(process.env.ORIGIN);
const client = new Stripe("sk_test_key", { host: hostname, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
client.customers.create({ name: "n" });`,
  },
  {
    name: "@aws-sdk/client-s3",
    text: `import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
const credentials = { accessKeyId: "id", secretAccessKey: "key" };
const client = new S3Client({ endpoint: process.env.ORIGIN, region: "cn-hangzhou", credentials, forcePathStyle: true, maxAttempts: 1 });
client.send(new DeleteObjectCommand({ Bucket: "b", Key: "k" })).then(() => client.destroy());`,
  },
  {
    name: "taobao-sdk",
    text: `import sdk from "taobao-sdk";
const client = new sdk.ApiClient({ appkey: "12345678", appsecret: "helloworld-secret", url: process.env.ORIGIN + "/router/rest" });
client.execute("taobao.tbk.sc.social.crowd.get", { social_crowd_id: 12312, session: "6100session" }, (error) => {
  if (error) throw error;
});`,
  },
  {
    name: "topsdk",
    text: `import topsdk from "topsdk";
const TopClient = topsdk.default ?? topsdk;
const client = new TopClient("12345678", "helloworld-secret", { endpoint: process.env.ORIGIN + "/router/rest", useValidators: false });
client.execute("taobao.tbk.sc.social.crowd.get", { social_crowd_id: 12312, session: "6100session" });`,
  },
];
