// What the package promises, on whatever runs this file. Prints `ok`, or throws.
import assert from "node:assert/strict";
import * as sdk from "tbk-sdk";
import * as core from "tbk-sdk/client";
import * as category from "tbk-sdk/tbk";
import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";
import { gatewayDispatcher, startGateway, TEST_APP } from "tbk-sdk/testing";

const { TopClient, TbkOrderDetailsGetRequest } = sdk;
assert.equal(TbkScSocialCrowdGetRequest, sdk.TbkScSocialCrowdGetRequest, "the same class by its subpath");
assert.equal(TopClient, core.TopClient, "the same client without the requests");
assert.equal(TbkScSocialCrowdGetRequest, category.TbkScSocialCrowdGetRequest, "the same class by its category");

const crowd = new TbkScSocialCrowdGetRequest({ social_crowd_id: "1234567890123456789" });
const results = Array.from({ length: 3 }, (_, n) => ({ trade_id: `123456789012345678${n}` }));
const gateway = await startGateway({
  gzip: true,
  answers: {
    "taobao.tbk.sc.social.crowd.get": ({ params }) => ({ ...params, social_crowd_name: "群1" }),
    "taobao.tbk.order.details.get": { data: { results, has_next: false } },
  },
});
const client = new TopClient({ ...TEST_APP, url: gateway.url });

const response = await client.execute(crowd, "session");
assert.equal(response.social_crowd_id, "1234567890123456789", "19 digits");
assert.equal(response.social_crowd_name, "群1");

const range = { start_time: "2024-11-01 00:00:00", end_time: "2024-11-01 06:00:00" };
const orders = await client.paginate(new TbkOrderDetailsGetRequest(range)).toArray();
assert.deepEqual(
  [...new Set(orders.map((order) => order.trade_id))],
  results.map((order) => order.trade_id),
);

const [first, second] = await client.batch([crowd, crowd], "session");
assert.equal(first.status, "fulfilled");
assert.equal(second.value?.social_crowd_name, "群1");

const stranger = new TopClient({ ...TEST_APP, appSecret: "wrong", url: gateway.url });
await assert.rejects(stranger.execute(crowd, "session"), sdk.TopSignatureError);
await assert.rejects(client.execute(crowd), sdk.TopRequestError);
await client.close();
await stranger.close();
await gateway.close();
await assert.rejects(
  new TopClient({ ...TEST_APP, url: gateway.url, retry: false }).execute(crowd, "session"),
  sdk.TopTransportError,
);

const inProcess = new TopClient({ ...TEST_APP, dispatcher: gatewayDispatcher() });
assert.equal((await inProcess.execute(crowd, "session")).social_crowd_name, "群1");
console.log("ok");
