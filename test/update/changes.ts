/** Changes of the site between two weeks, each with the line that tells of it. */
import type { Entry, SiteDocument } from "../docsite/content.ts";
import { madeDocument } from "../docsite/entries.ts";

type Row = Record<string, unknown> & { name: string };

export interface SiteChange {
  readonly name: string;
  /** The site afterwards. */
  apply(entries: Entry[]): Entry[];
  /** All lines that tell of it, with the changes or with the questions for a person. */
  readonly told: readonly string[];
}

/** A change of one document; the same document otherwise, modified later. */
function change(
  name: string,
  method: string,
  edit: (document: SiteDocument, params: Row[], response: Row[]) => Partial<SiteDocument>,
  told: readonly string[],
): SiteChange {
  return {
    name,
    told,
    apply: (entries) =>
      entries.map((entry) => {
        if (entry.document.name !== method) return entry;
        const document = structuredClone(entry.document);
        const edited = edit(document, document["requestParams"] as Row[], document["responseParams"] as Row[]);
        const gmtModified = Number(document["gmtModified"]) + 86_400_000;
        return { ...entry, document: { ...document, gmtModified, ...edited } as SiteDocument };
      }),
  };
}

const within = (rows: Row[], name: string, edit: object): Row[] =>
  rows.map((row) => (row.name === name ? { ...row, ...edit } : row));
const like = (rows: Row[], name: string, edit: object): Row[] => {
  const row = structuredClone(rows.find((one) => one.name === name) ?? rows[0]);
  return [...rows, { ...row, ...edit } as Row];
};

const CROWD = "taobao.tbk.sc.social.crowd.get";
const SHOP = "taobao.tbk.shop.get";

export const TEN: readonly SiteChange[] = [
  change(
    "a parameter more",
    CROWD,
    (_, params) => ({
      requestParams: like(params, "social_crowd_id", {
        name: "with_members",
        type: "Boolean",
        required: false,
        demoValue: "true",
      }),
    }),
    [
      "Add parameter `with_members` (Boolean)",
      "- taobao.tbk.sc.social.crowd.get: 1 description to word, shown by npm run lint",
    ],
  ),
  change(
    "a parameter that is now required",
    SHOP,
    (_, params) => ({ requestParams: within(params, "sort", { required: true }) }),
    ["⚠️ Make parameter `sort` required"],
  ),
  change(
    "a field of another type",
    CROWD,
    (_, __, response) => ({ responseParams: within(response, "member_size", { type: "String" }) }),
    ["⚠️ Change `member_size` from Number to String"],
  ),
  change(
    "a field less",
    CROWD,
    (_, __, response) => ({ responseParams: response.filter(({ name }) => name !== "match_num") }),
    ["⚠️ Remove field `match_num`"],
  ),
  change(
    "a limit",
    "taobao.tbk.item.info.get",
    (_, params) => ({ requestParams: within(params, "ip", { maxLength: 39 }) }),
    ["⚠️ Limit parameter `ip` to at most 39 characters"],
  ),
  change("a title", SHOP, () => ({ apiChineseName: "淘宝客-推广者-店铺搜索（新）" }), [
    "Change the title from `淘宝客-推广者-店铺搜索` to `淘宝客-推广者-店铺搜索（新）`",
    "Retitle `淘宝客-推广者-店铺搜索` to `淘宝客-推广者-店铺搜索（新）`",
  ]),
  change(
    "an error code",
    "taobao.tbk.sc.punish.order.get",
    () => ({ errorCodes: [{ errorCode: "isv.too-long", errorMsg: "时间跨度过长", solution: "缩短时间" }] }),
    ["Add error `isv.too-long` (`时间跨度过长`)"],
  ),
  change(
    "a session",
    "taobao.tbk.item.info.get",
    () => ({ labels: [{ key: "required", displayName: "必须用户授权" }] }),
    ["⚠️ Require a session"],
  ),
  {
    name: "an API more",
    apply: (entries) => [
      ...entries,
      { id: 90_001, document: madeDocument("taobao.tbk.made.new.get", "新接口"), isListed: true },
    ],
    told: [
      "Add `TbkMadeNewGetRequest` (2 parameters, 1 field)",
      "Add `新接口` (`taobao.tbk.made.new.get`)",
      "- taobao.tbk.made.new.get: 3 descriptions to word, shown by npm run lint",
    ],
  },
  {
    name: "an API that is gone",
    apply: (entries) => entries.filter(({ document }) => document.name !== "taobao.tbk.dg.vegas.tlj.create"),
    told: [
      "- 40173 taobao.tbk.dg.vegas.tlj.create: the site has no document any more; if the platform says that it is withdrawn, set `status: withdrawn` and its date in catalogue.yaml",
    ],
  },
];
