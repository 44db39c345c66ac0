/**
 * What app code may and may not write; compiled by `npm run types`. Each `@ts-expect-error` is a mistake that must not
 * compile.
 */
import {
  parseTopDate,
  TbkDgGeneralLinkConvertRequest,
  TbkDgVegasTljCreateRequest,
  TbkItemDetailsGetRequest,
  TbkItemInfoGetRequest,
  type TbkOrderDetailsGetPublisherOrderDto,
  TbkOrderDetailsGetRequest,
  TbkScSocialCrowdGetRequest,
  TbkShopGetRequest,
  TopClient,
  TopLimitError,
} from "../generated/src/index.ts";
import { fault, sequence, startGateway } from "../generated/src/testing/index.ts";

const client = new TopClient({ appKey: "12345678", appSecret: "secret" });

export async function crowd(session: string): Promise<string | undefined> {
  const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: "12312" });
  request.setSocialCrowdId(12312n).params.social_crowd_id = 12312;
  const response = await client.execute(request, session, { signal: new AbortController().signal, timeout: 1000 });
  const id: string | undefined = response.social_crowd_id;
  const status: number | undefined = response.status;
  if (response.status === 1) return response.request_id;
  // @ts-expect-error an id is a string
  const wrong: number | undefined = response.social_crowd_id;
  // @ts-expect-error no such field
  void response.social_crowd_nam;
  return [id, status, wrong].join();
}

export async function orders(): Promise<TbkOrderDetailsGetPublisherOrderDto[]> {
  const request = new TbkOrderDetailsGetRequest({
    start_time: new Date(),
    end_time: "2024-01-01 12:00:00",
    page_size: undefined,
  });
  const { data } = await client.execute(request);
  const created: Date | undefined = parseTopDate(data?.results[0]?.tk_create_time);
  // Lists are always arrays.
  const fees: number = (data?.results ?? []).flatMap((order) => order.service_fee_dto_list).length;
  void created;
  void fees;
  return data?.results ?? [];
}

export async function whole(): Promise<number> {
  const request = new TbkDgGeneralLinkConvertRequest();
  const { data, requestId, status, headers, body, attempts, elapsedMs } = await client.executeWithResponse(request);
  void [data.data?.item_url_list[0]?.link_info_dto, requestId, headers["date"], body, attempts];
  return status + elapsedMs;
}

export async function untyped(): Promise<unknown> {
  const answer = await client.call("taobao.time.get", { any: 1 });
  return answer["time"];
}

export function explain(error: unknown): number | undefined {
  return error instanceof TopLimitError && !error.daily ? error.retryAfterMs : undefined;
}

/** Lists that travel as one text, and the text itself. */
export const joined = [
  new TbkShopGetRequest({ q: "女装", fields: ["user_id", "shop_title"] }).setFields("user_id"),
  new TbkItemInfoGetRequest({ num_iids: [1, "2", 3n] }).setNumIids(["4"]).setNumIids("5,6"),
  new TbkItemDetailsGetRequest({ item_id: Object.freeze(["7", 8]) }),
  new TbkDgGeneralLinkConvertRequest({ adzone_id: 1, material_list: ["a", "b"], page_id_list: 9 }),
];

// @ts-expect-error fields are texts
void new TbkShopGetRequest({ q: "女装", fields: [1] });
// @ts-expect-error ids are no booleans
void new TbkItemInfoGetRequest({ num_iids: [true] });
// @ts-expect-error a required parameter is missing
void new TbkScSocialCrowdGetRequest({});
// @ts-expect-error an id is no boolean
void new TbkScSocialCrowdGetRequest({ social_crowd_id: true });
// @ts-expect-error no such parameter
void new TbkScSocialCrowdGetRequest({ social_crowd_id: 1, crowd: 2 });
// @ts-expect-error a setter takes its parameter's type
new TbkDgVegasTljCreateRequest().setSecuritySwitch("yes");
// @ts-expect-error no such setter
new TbkDgVegasTljCreateRequest().setNothing(1);
// @ts-expect-error no such sign method
void new TopClient({ appKey: "12345678", appSecret: "secret", signMethod: "sha1" });
// @ts-expect-error only requests can be executed
void client.execute({ method: "taobao.tbk.sc.social.crowd.get" });

/** An option that is `undefined` was not given, wherever there are options: a setting that may be unset is passed as it is. */
export async function unset(log: ((text: string) => void) | undefined, limit: number | undefined): Promise<void> {
  const told = log && (({ method }: { readonly method: string }) => log(method));
  const hooks = { onRequest: told, onResponse: told, onRetry: told, onError: told, onDrift: told };
  const unsure = new TopClient({
    appKey: undefined,
    appSecret: undefined,
    url: undefined,
    retry: { retries: limit },
    hooks,
  });
  await unsure.paginate(new TbkOrderDetailsGetRequest()).toArray({ limit });
  await unsure.batch([{ request: new TbkItemInfoGetRequest(), session: undefined }], undefined, { timeout: limit });
  const texts = { msg: undefined, sub_msg: undefined, request_id: undefined, status: limit };
  const faults = [
    fault.error(7, undefined, texts),
    fault.limit(1, { daily: undefined }),
    fault.raw("", { status: limit, headers: undefined }),
  ];
  await startGateway({
    port: limit,
    apps: undefined,
    sessions: undefined,
    answers: { [new TbkItemInfoGetRequest().method]: sequence(fault.latency(1, undefined), ...faults) },
    clock: undefined,
    gzip: undefined,
    bodyLimit: limit,
    recordedCalls: limit,
    recordedBytes: limit,
    keepAlive: undefined,
  });
}
