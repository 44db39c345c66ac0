import { createRequire } from "node:module";
import { join } from "node:path";

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

/** Clients of TOP on npm by their names, each as the function that calls. Failures reject with TOP's `code`. */
type TopClients = Readonly<Record<string, (app: App) => Execute>>;

/** Alibaba's own client for Node; it answers by callback. */
export function officialClient(folder: string, { appKey, appSecret, url }: App): OfficialClient {
  const { ApiClient } = requireFrom(folder)("taobao-sdk");
  return new ApiClient({ appkey: appKey, appsecret: appSecret, url });
}

/** @param folder holds the `node_modules` that they are installed in */
export function topClients(folder: string): TopClients {
  const require = requireFrom(folder);
  return {
    "taobao-sdk": (app) => {
      const client = officialClient(folder, app);
      return (method, params) =>
        new Promise((resolve, reject) => {
          client.execute(method, params, (error, answer) => (error ? reject(error) : resolve(answer)));
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
}

function requireFrom(folder: string): NodeJS.Require {
  return createRequire(join(folder, "package.json"));
}
