// One API and nothing else.
import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";

export const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });
