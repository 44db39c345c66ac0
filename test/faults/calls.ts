import {
  TbkScAdzoneCreateRequest,
  TbkScPicEmbedRequest,
  TbkScSocialCrowdGetRequest,
  type TopClient,
} from "../../generated/src/index.ts";
import type { Answer } from "../../generated/src/testing/index.ts";

export const SESSION = "6100ab+cd/ef==sessionKEY";

/** A call, and what it resolves with when nothing goes wrong: the parameters come back in the answer. */
export interface Subject {
  readonly method: string;
  readonly isRead: boolean;
  /** A file is not signed. */
  readonly hasFile?: boolean;
  readonly run: (client: TopClient) => Promise<unknown>;
  readonly right: unknown;
}

export const ANSWERS: Record<string, Answer> = {
  "taobao.tbk.sc.social.crowd.get": ({ params }) => crowd(params["social_crowd_id"]),
  "taobao.tbk.sc.adzone.create": ({ params }) => created(params["site_id"], params["adzone_name"]),
  "taobao.tbk.sc.pic.embed": ({ files }) => embedded(files["pic_stream"]?.content),
};

function crowd(id: unknown): object {
  return { social_crowd_id: id, social_crowd_name: "某社群", request_id: "r1" };
}

function created(site: unknown, name: unknown): object {
  return { data: { model: `mm_1_${site}_${name}` }, request_id: "r1" };
}

function embedded(content: Uint8Array | undefined): object {
  return { embed_pic_url: `https://img.example/${Buffer.from(content ?? []).toString("hex")}.jpg`, request_id: "r1" };
}

export const read: Subject = {
  method: "taobao.tbk.sc.social.crowd.get",
  isRead: true,
  run: (client) => client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: "12345678901234567" }), SESSION),
  right: crowd("12345678901234567"),
};

export const write: Subject = {
  method: "taobao.tbk.sc.adzone.create",
  isRead: false,
  run: (client) => client.execute(new TbkScAdzoneCreateRequest({ site_id: "7", adzone_name: "位" }), SESSION),
  right: created("7", "位"),
};

const picture = Buffer.from([0xff, 0xd8, 0, 1, 13, 10, 0x2d, 0x2d]);

export const upload: Subject = {
  method: "taobao.tbk.sc.pic.embed",
  isRead: true,
  hasFile: true,
  run: (client) => {
    const pic_stream = { name: "a.jpg", content: picture };
    return client.execute(
      new TbkScPicEmbedRequest({ adzone_id: "1", item_id: "2", site_id: "3", pic_stream }),
      SESSION,
    );
  },
  right: embedded(picture),
};

export const batch: Subject = {
  method: "batch",
  isRead: true,
  run: (client) =>
    client.batch(
      ["1", "22"].map((id) => new TbkScSocialCrowdGetRequest({ social_crowd_id: id })),
      SESSION,
    ),
  right: ["1", "22"].map((id) => ({ status: "fulfilled", value: crowd(id) })),
};
