import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env["INTEROP_PEERS"] ?? "", "package.json"));

export interface App {
  readonly appKey: string;
  readonly appSecret: string;
  readonly url: string;
}

type Execute = (method: string, params: Record<string, string | number>) => Promise<unknown>;

interface OfficialClient {
  execute(method: string, params: object, callback: (error: unknown, answer: unknown) => void): void;
  sign(params: object): string;
}

/** Alibaba's own client for Node; it answers by callback. */
export function officialClient({ appKey, appSecret, url }: App): OfficialClient {
  const { ApiClient } = require("taobao-sdk");
  return new ApiClient({ appkey: appKey, appsecret: appSecret, url });
}

/** The clients of TOP on npm, each as the function that calls. Failures reject with TOP's `code`. */
export const PEERS: Readonly<Record<string, (app: App) => Execute>> = {
  "taobao-sdk": (app) => (method, params) => {
    return new Promise((resolve, reject) => {
      officialClient(app).execute(method, params, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  },
  topsdk: ({ appKey, appSecret, url }) => {
    const TopClient = require("topsdk");
    const client = new TopClient(appKey, appSecret, { endpoint: url, useValidators: false });
    return (method, params) => client.execute(method, params);
  },
  "node-taobao-topclient": ({ appKey, appSecret, url }) => {
    const { default: TopClient } = require("node-taobao-topclient");
    const client = new TopClient({ appkey: appKey, appsecret: appSecret, REST_URL: url });
    return (method, params) => client.execute(method, params);
  },
};
