// One API and a client from the root, whose declarations are those of every API.
import { TbkScSocialCrowdGetRequest, TopClient } from "tbk-sdk";

export const client = new TopClient({ appKey: "12345678", appSecret: "secret" });
export const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "session");
