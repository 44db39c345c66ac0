import { expect, test } from "vitest";
import {
  TbkDgMaterialOptionalUpgradeRequest,
  TbkScSocialCrowdGetRequest,
  type TopClientOptions,
  type TopRequest,
  type TopResponse,
} from "../../generated/src/index.ts";
import { gateway, isSigned } from "../helpers/gateway.ts";

/** Requests that TOP's own Java SDK (2021) sent for these parameters at this clock; its secret was `helloworld`. */
interface Official {
  readonly name: string;
  readonly request: TopRequest<object, TopResponse, unknown>;
  readonly session?: string;
  readonly options: Partial<TopClientOptions>;
  readonly query: string;
  readonly body: string;
}

const partnerId = "top-sdk-java-dynamicVersionNo";
const crowd = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });

const OFFICIAL: readonly Official[] = [
  {
    name: "a number and a session",
    request: crowd,
    session: "6100sessionKEY",
    options: {},
    query:
      "app_key=12345678&method=taobao.tbk.sc.social.crowd.get&v=2.0&sign=2878B1394BABCF14C411B78B852A7340136D8B24FFDD693FC1BB54FC8F1EAFC5&timestamp=2024-01-01+08%3A00%3A00&partner_id=top-sdk-java-dynamicVersionNo&session=6100sessionKEY&format=json&sign_method=hmac-sha256",
    body: "social_crowd_id=12312",
  },
  {
    name: "Chinese, emoji, +, & and %, another app's API",
    request: new TbkDgMaterialOptionalUpgradeRequest({ adzone_id: 123456789, q: "女装 连衣裙+100%&😀" }),
    options: { targetAppKey: "87654321" },
    query:
      "app_key=12345678&method=taobao.tbk.dg.material.optional.upgrade&v=2.0&sign=1D38A98AB60E5A24FCD0CE6524D48F50008D2BA8953E4B12AFD713E6F892A778&timestamp=2024-01-01+08%3A00%3A00&target_app_key=87654321&partner_id=top-sdk-java-dynamicVersionNo&format=json&sign_method=hmac-sha256",
    body: "adzone_id=123456789&q=%E5%A5%B3%E8%A3%85+%E8%BF%9E%E8%A1%A3%E8%A3%99%2B100%25%26%F0%9F%98%80",
  },
  {
    name: "simplify",
    request: crowd,
    session: "6100sessionKEY",
    options: { simplify: true },
    query:
      "app_key=12345678&method=taobao.tbk.sc.social.crowd.get&v=2.0&sign=866E5297952D19C1D76E8A1E5514902C52CBD9A75937DC9739B610371FE75B2A&timestamp=2024-01-01+08%3A00%3A00&partner_id=top-sdk-java-dynamicVersionNo&session=6100sessionKEY&format=json&sign_method=hmac-sha256&simplify=true",
    body: "social_crowd_id=12312",
  },
];

test.each(OFFICIAL)("the sign and the place of every parameter are the official SDK's: $name", async (official) => {
  const { request, session, options, query, body } = official;
  const fake = await gateway(() => ({ request_id: "r" }));
  const clock = () => Date.UTC(2024, 0, 1);
  const client = fake.client({ appSecret: "helloworld", partnerId, clock, ...options });
  await client.execute(request, session);
  const [seen] = fake.seen;
  expect(seen?.path).toBe("/router/rest");
  expect(Object.fromEntries(seen?.query ?? [])).toEqual(Object.fromEntries(new URLSearchParams(query)));
  expect([...(seen?.form ?? [])]).toEqual([...new URLSearchParams(body)]);
  expect(seen?.headers["content-type"]?.toLowerCase()).toBe("application/x-www-form-urlencoded;charset=utf-8");
  expect(seen && isSigned(seen, "helloworld")).toBe(true);
});

test("without a partner id it is not sent", async () => {
  const fake = await gateway(() => ({ request_id: "r" }));
  await fake.client().execute(crowd, "s");
  expect([...(fake.seen[0]?.query.keys() ?? [])].sort()).toEqual(
    ["app_key", "format", "method", "session", "sign", "sign_method", "timestamp", "v"].sort(),
  );
});
