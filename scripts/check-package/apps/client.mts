// One API and a client, without the declarations of the others.
import { TopClient } from "tbk-sdk/client";
import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";

export const client = new TopClient({ appKey: "12345678", appSecret: "secret" });
export const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "session");
