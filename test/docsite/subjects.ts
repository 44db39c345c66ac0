/** Three APIs of different shapes: worded specs, and the documents from which they could have been read, in the page's words. */
import { stringify } from "yaml";
import { documentOf, type TopDocument } from "./document.ts";
import type { SpecValue } from "./spec-value.ts";

/** One API and its places, by what is done to them; paths start with `requestParams` or `responseParams`. */
export interface Subject {
  readonly method: string;
  readonly spec: SpecValue & { readonly id: number; readonly kind: string; readonly sources: readonly string[] };
  /** Dotted path -> the page's words, where they are not the spec's. */
  readonly words: Readonly<Record<string, string>>;
  readonly at: Readonly<Record<Place, string>>;
}

type Place =
  | "optional"
  | "required"
  | "listed"
  | "textId"
  | "numberMember"
  | "structParam"
  | "listParam"
  | "answerListed"
  | "answerList"
  | "answerStruct"
  | "amount"
  | "flag"
  | "note";

const identity = (method: string, id: number) => ({
  method,
  id,
  title: `演示-${method.split(".").at(-2)}`,
  summary: "演示查询",
  session: "required" as const,
  packages: [{ id: 16175, name: "演示【推广者】" }],
  kind: "read",
  errors: { "15": { meaning: "参数错误", fix: "检查参数", retry: false } },
  sources: ["a page of 2025"],
});

const flat: Subject = {
  method: "taobao.demo.order.get",
  spec: {
    ...identity("taobao.demo.order.get", 91001),
    params: {
      query_type: {
        type: "Number",
        required: true,
        example: 1,
        enum: { 1: "按创建", 2: "按付款" },
        description: "查询方式",
      },
      page_no: { type: "Number", example: 1, description: "页码" },
      scene: { type: "String", example: "a", description: "场景" },
      trade_id: { type: "String", format: "id", example: "12", description: "订单ID" },
      option: {
        type: "QueryOption",
        description: "条件",
        fields: {
          floor: { type: "Number", example: 7, description: "楼层" },
          city: { type: "String", description: "城市" },
        },
      },
      goods: {
        type: "GoodsDTO[]",
        description: "商品",
        fields: { sku: { type: "String", example: "s", description: "规格" } },
      },
    },
    response: {
      total_fee: { type: "Number", example: 100, description: "金额（分）" },
      status: { type: "Number", example: 3, enum: { 3: "结算", 12: "付款" }, description: "状态值" },
      items: {
        type: "ItemDTO[]",
        description: "商品列表",
        fields: {
          title: { type: "String", example: "t", description: "标题" },
          num: { type: "Number", example: 1, description: "件数" },
        },
      },
      shop: {
        type: "ShopDTO",
        description: "店铺",
        fields: { nick: { type: "String", example: "n", description: "昵称" } },
      },
      has_next: { type: "Boolean", example: true, description: "是否还有下一页" },
      memo: { type: "String", example: "m", description: "备注文字" },
    },
  } as Subject["spec"],
  words: {
    "requestParams.query_type": "查询类型：1-按创建，2-按付款",
    "responseParams.status": "状态：3-结算，12-付款",
    "responseParams.total_fee": "订单金额，单位分",
    "responseParams.memo": "卖家备注",
    "requestParams.scene": "使用场景",
  },
  at: {
    optional: "requestParams.page_no",
    required: "requestParams.query_type",
    listed: "requestParams.query_type",
    textId: "requestParams.trade_id",
    numberMember: "requestParams.option.floor",
    structParam: "requestParams.option",
    listParam: "requestParams.goods",
    answerListed: "responseParams.status",
    answerList: "responseParams.items",
    answerStruct: "responseParams.shop",
    amount: "responseParams.total_fee",
    flag: "responseParams.has_next",
    note: "responseParams.memo",
  },
};

const nested: Subject = {
  method: "alibaba.demo.stock.query",
  spec: {
    ...identity("alibaba.demo.stock.query", 91002),
    params: {
      request: {
        type: "StockRequest",
        required: true,
        description: "入参",
        fields: {
          mode: {
            type: "String",
            required: true,
            example: "all",
            enum: { all: "全部", one: "单个" },
            description: "方式",
          },
          warehouse_id: { type: "String", format: "id", example: "5", description: "仓库ID" },
          size: { type: "Number", example: 20, description: "每页条数" },
          filter: {
            type: "StockFilter",
            description: "筛选",
            fields: { level: { type: "Number", example: 2, description: "等级" } },
          },
          lines: {
            type: "StockLine[]",
            description: "明细",
            fields: { code: { type: "String", example: "c", description: "编码" } },
          },
        },
      },
    },
    response: {
      result: {
        type: "StockResult",
        description: "结果",
        fields: {
          price: { type: "Number", example: 1200, description: "价格（分）" },
          grade: { type: "String", example: "A", enum: { A: "甲等", B: "乙等" }, description: "等级" },
          rows: {
            type: "StockRow[]",
            description: "行",
            fields: {
              qty: { type: "Number", example: 1, description: "数量" },
              unit_name: { type: "String", example: "个", description: "单位名" },
            },
          },
          owner: {
            type: "StockOwner",
            description: "货主",
            fields: { name: { type: "String", example: "n", description: "名称" } },
          },
          is_last: { type: "Boolean", example: false, description: "是否最后一页" },
          remark: { type: "String", example: "r", description: "说明" },
        },
      },
    },
  } as Subject["spec"],
  words: {
    "requestParams.request.mode": "查询方式：all-全部，one-单个",
    "responseParams.result.grade": "等级，A：甲等；B：乙等",
    "responseParams.result.price": "商品价格（单位：分）",
    "responseParams.result.remark": "备注说明",
  },
  at: {
    optional: "requestParams.request.size",
    required: "requestParams.request.mode",
    listed: "requestParams.request.mode",
    textId: "requestParams.request.warehouse_id",
    numberMember: "requestParams.request.filter.level",
    structParam: "requestParams.request.filter",
    listParam: "requestParams.request.lines",
    answerListed: "responseParams.result.grade",
    answerList: "responseParams.result.rows",
    answerStruct: "responseParams.result.owner",
    amount: "responseParams.result.price",
    flag: "responseParams.result.is_last",
    note: "responseParams.result.remark",
  },
};

const deep: Subject = {
  method: "taobao.demo.report.daily.list",
  spec: {
    ...identity("taobao.demo.report.daily.list", 91003),
    params: {
      day: { type: "String", required: true, example: "x", enum: { t: "当天", y: "前一天" }, description: "日期" },
      limit: { type: "Number", example: 10, description: "条数" },
      member_id: { type: "String", format: "id", example: "8", description: "会员ID" },
      range: {
        type: "RangeDTO",
        description: "范围",
        fields: { from_no: { type: "Number", example: 1, description: "起始序号" } },
      },
      columns: {
        type: "ColumnDTO[]",
        description: "列",
        fields: { key: { type: "String", example: "k", description: "列名" } },
      },
    },
    response: {
      data: {
        type: "Page",
        description: "分页",
        fields: {
          list: {
            type: "ReportDTO[]",
            description: "报表",
            fields: {
              income: { type: "Number", example: 300, description: "收入（分）" },
              kind: { type: "Number", example: 1, enum: { 1: "自购", 2: "推广", 9: "其他" }, description: "类别" },
              tags: {
                type: "TagDTO[]",
                description: "标签",
                fields: { label: { type: "String", example: "l", description: "标签名" } },
              },
              site: {
                type: "SiteDTO",
                description: "媒体",
                fields: { host: { type: "String", example: "h", description: "域名" } },
              },
              is_new: { type: "Boolean", example: true, description: "是否新客" },
              tip: { type: "String", example: "t", description: "提示" },
            },
          },
        },
      },
    },
  } as Subject["spec"],
  words: {
    "requestParams.day": "日期，t=当天，y=前一天",
    "responseParams.data.list.kind": "1自购，2推广，9其他",
    "responseParams.data.list.income": "预估收入，单位：分",
    "responseParams.data.list.tip": "提示信息",
  },
  at: {
    optional: "requestParams.limit",
    required: "requestParams.day",
    listed: "requestParams.day",
    textId: "requestParams.member_id",
    numberMember: "requestParams.range.from_no",
    structParam: "requestParams.range",
    listParam: "requestParams.columns",
    answerListed: "responseParams.data.list.kind",
    answerList: "responseParams.data.list.tags",
    answerStruct: "responseParams.data.list.site",
    amount: "responseParams.data.list.income",
    flag: "responseParams.data.list.is_new",
    note: "responseParams.data.list.tip",
  },
};

export const SUBJECTS: readonly Subject[] = [flat, nested, deep];

/** The spec as its file. */
export function specText({ spec }: Subject): string {
  return stringify(spec);
}

export type Node = TopDocument & { name: string; description: string; subParams: Node[] };

/** The node at a dotted path, with the list that it stands in. */
export function nodeAt(document: TopDocument, path: string): { node: Node; siblings: Node[] } {
  const [side = "", ...names] = path.split(".");
  let siblings = document[side] as Node[];
  let node: Node | undefined;
  for (const name of names) {
    siblings = node ? node.subParams : siblings;
    node = siblings.find((one) => one.name === name);
    if (!node) throw new Error(`no node at ${path}`);
  }
  if (!node) throw new Error(`no node at ${path}`);
  return { node, siblings };
}

/** The subject's page, in the page's own words. */
export function pageOf({ spec, words }: Subject): TopDocument {
  const document = documentOf(spec);
  document["description"] = "查询演示数据";
  for (const [path, text] of Object.entries(words)) nodeAt(document, path).node.description = text;
  return document;
}
