// An app in ESM: every entry, and types that are not `any`.
import {
  formatTopDate,
  TbkOrderDetailsGetRequest,
  type TopClient,
  type TopClientOptions,
  TopLimitError,
} from "tbk-sdk";
import { TopClient as SameClient } from "tbk-sdk/client";
import { TbkScSocialCrowdGetRequest as FromCategory } from "tbk-sdk/tbk";
import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";

const options: TopClientOptions = { appKey: "12345678", appSecret: "secret", timeout: 1000 };

export async function crowd(client: TopClient = new SameClient(options)): Promise<string | undefined> {
  const request: FromCategory = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312n }).setSocialCrowdId("12312");
  const response = await client.execute(request, "session", { retry: false });
  // @ts-expect-error an id is a string
  const wrong: number | undefined = response.social_crowd_id;
  // @ts-expect-error no such field
  void response.social_crowd_nam;
  void wrong;
  return response.social_crowd_id;
}

export async function orders(client: TopClient): Promise<string[]> {
  const request = new TbkOrderDetailsGetRequest({ start_time: new Date(0), end_time: formatTopDate(new Date()) });
  const ids: string[] = [];
  for await (const { trade_id = "" } of client.paginate(request)) ids.push(trade_id);
  const [first] = await client.batch([request, new FromCategory({ social_crowd_id: 1 })]);
  if (first.status === "fulfilled") ids.push(...(first.value.data?.results ?? []).map((order) => order.trade_id ?? ""));
  return ids;
}

export function pause(error: unknown): number | undefined {
  return error instanceof TopLimitError ? error.retryAfterMs : undefined;
}
