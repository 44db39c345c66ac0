import { createHash } from "node:crypto";
import { Pool } from "undici";
import { TopClient, type TopClientOptions } from "../../../generated/src/runtime/index.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";
import { TbkScSocialCrowdGetRequest } from "../../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { topClients } from "../../top-clients.ts";
import { BARE, BARE_AS_OURS, BARE_SIGNED } from "../calls/clients.ts";

/** One call of each kind, as the client's answer. */
interface Calls {
  readonly small: () => Promise<unknown>;
  readonly page: () => Promise<unknown>;
  /** An answer of 5 MB. */
  readonly great: () => Promise<unknown>;
}

const APP = { appKey: "12345678", appSecret: "helloworld-secret" };
const SESSION = "6100session";
const CROWD = { social_crowd_id: 12312 };
const ORDERS = { start_time: "2024-11-01 00:00:00", end_time: "2024-11-01 03:00:00", page_size: 100 };
/** The page that the server has of 5 MB. */
const GREAT = { ...ORDERS, page_no: 2 };
const SMALL_METHOD = "taobao.tbk.sc.social.crowd.get";
const PAGE_METHOD = "taobao.tbk.order.details.get";

/** Clients by the names that the table has for them. */
export function callsOf(name: string, origin: string, peers: string): Calls {
  const url = `${origin}/router/rest`;
  const own: Readonly<Record<string, () => Calls>> = {
    "ours, sha256": () => ours({ ...APP, url }),
    "ours, md5": () => ours({ ...APP, url, signMethod: "md5" }),
    [BARE]: () => bare(origin, false),
    [BARE_AS_OURS]: () => bare(origin, false, 100),
    [BARE_SIGNED]: () => bare(origin, true),
  };
  if (own[name]) return own[name]();
  const execute = topClients(peers)[name]?.({ ...APP, url });
  if (!execute) throw new Error(`no client ${name}`);
  return {
    small: () => execute(SMALL_METHOD, { ...CROWD, session: SESSION }),
    page: () => execute(PAGE_METHOD, { ...ORDERS, session: SESSION }),
    great: () => execute(PAGE_METHOD, { ...GREAT, session: SESSION }),
  };
}

function ours(options: TopClientOptions): Calls {
  const client = new TopClient(options);
  return {
    small: () => client.execute(new TbkScSocialCrowdGetRequest(CROWD), SESSION),
    page: () => client.execute(new TbkOrderDetailsGetRequest(ORDERS), SESSION),
    great: () => client.execute(new TbkOrderDetailsGetRequest(GREAT), SESSION),
  };
}

type Params = Readonly<Record<string, unknown>>;

/** `Pool.request` and `JSON.parse`, which corrupts ids. What is not signed is encoded once. */
function bare(origin: string, isSigned: boolean, connections?: number): Calls {
  const pool = new Pool(origin, connections === undefined ? {} : { connections });
  const headers = { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
  const call = (method: string, params: Params) => {
    const all = { method, app_key: APP.appKey, v: "2.0", format: "json", session: SESSION, ...params };
    const unsigned = encode(all);
    return async () => {
      const body = isSigned ? encode(signed(all)) : unsigned;
      const answer = await pool.request({ path: "/router/rest", method: "POST", headers, body });
      return JSON.parse(await answer.body.text()) as unknown;
    };
  };
  return { small: call(SMALL_METHOD, CROWD), page: call(PAGE_METHOD, ORDERS), great: call(PAGE_METHOD, GREAT) };
}

function encode(params: Params): string {
  return new URLSearchParams(params as Record<string, string>).toString();
}

/** TOP's md5, as short as it can be written. */
function signed(params: Params): Params {
  const timestamp = new Date(Date.now() + 28_800_000).toISOString().slice(0, 19).replace("T", " ");
  const all: Record<string, unknown> = { ...params, sign_method: "md5", timestamp };
  const text = Object.keys(all)
    .sort()
    .map((key) => key + String(all[key]))
    .join("");
  const hash = createHash("md5").update(APP.appSecret + text + APP.appSecret);
  return { ...all, sign: hash.digest("hex").toUpperCase() };
}
