// The package from CommonJS. Prints `ok`, or throws.
const assert = require("node:assert/strict");
const sdk = require("tbk-sdk");
const { TbkScSocialCrowdGetRequest } = require("tbk-sdk/tbk/TbkScSocialCrowdGetRequest");
const { startGateway, TEST_APP } = require("tbk-sdk/testing");

async function main() {
  assert.equal(TbkScSocialCrowdGetRequest, sdk.TbkScSocialCrowdGetRequest, "the same class by its subpath");
  assert.equal(TbkScSocialCrowdGetRequest, require("tbk-sdk/tbk").TbkScSocialCrowdGetRequest);
  assert.equal(sdk.TopClient, require("tbk-sdk/client").TopClient);
  assert.equal(require("tbk-sdk/package.json").name, "tbk-sdk");
  const gateway = await startGateway();
  const client = new sdk.TopClient({ ...TEST_APP, url: gateway.url });
  const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "session");
  assert.equal(response.social_crowd_id, "123");
  await assert.rejects(client.call("taobao.no.such.method"), sdk.TopApiError);
  await client.close();
  await gateway.close();
  console.log("ok");
}

void main();
