// The same from CommonJS.
import sdk = require("tbk-sdk");
import core = require("tbk-sdk/client");
import category = require("tbk-sdk/tbk");
import api = require("tbk-sdk/tbk/TbkScSocialCrowdGetRequest");

const shared: sdk.TopClient = new core.TopClient({ appKey: "12345678", appSecret: "secret" });

export async function crowd(client = shared): Promise<string | undefined> {
  const request: category.TbkScSocialCrowdGetRequest = new api.TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });
  const response = await client.execute(request, "session");
  // @ts-expect-error an id is a string
  const wrong: number | undefined = response.social_crowd_id;
  void wrong;
  return response.social_crowd_id;
}
