/** The kinds of change of a page, each as what is done to a document and what has to be told of it. */
import type { ChangeKind } from "../../generator/changes/rules.ts";
import type { RefusalCode } from "../../generator/transcribe/run.ts";
import type { TopDocument } from "./document.ts";
import { type Node, nodeAt, type Subject } from "./subjects.ts";

export interface PageChange {
  readonly name: string;
  readonly change: (document: TopDocument, at: Subject["at"]) => void;
  /** Kinds that `changes` tells, each once and no other; none where nothing changed. */
  readonly kinds?: readonly ChangeKind[];
  /** Why the page is refused, in the place of kinds. */
  readonly refused?: RefusalCode;
  /** What transcribing says, beside the path of the place. */
  readonly says: RegExp;
  /** The id that the document was asked for by. */
  readonly id?: number;
}

const node = (document: TopDocument, path: string): Node => nodeAt(document, path).node;

function add(document: TopDocument, beside: string, keys: object): void {
  const { siblings } = nodeAt(document, beside);
  siblings.push({
    ...(siblings[0] as Node),
    example: "",
    demoValue: "",
    type: "String",
    subParams: [],
    description: "新",
    required: false,
    ...keys,
  } as Node);
}

function drop(document: TopDocument, path: string): void {
  const { node: gone, siblings } = nodeAt(document, path);
  siblings.splice(siblings.indexOf(gone), 1);
}

function label(document: TopDocument, key: string, displayName: string): void {
  (document["labels"] as object[])[1] = { key, displayName, tips: "", clickUrl: "" };
}

/** Paths of answers are said as `response`. */
const ANSWER_TYPE = /struct \w+(?:\[\])? -> \w+/;

export const PAGE_CHANGES: readonly PageChange[] = [
  {
    name: "01 optional parameter added",
    change: (d, at) => add(d, at.optional, { name: "extra" }),
    kinds: ["params.added"],
    says: /\+ .*extra: added/,
  },
  {
    name: "02 required parameter added",
    change: (d, at) => add(d, at.optional, { name: "extra", required: true }),
    kinds: ["params.added-required"],
    says: /\+ .*extra: added .*required/,
  },
  {
    name: "03 parameter removed",
    change: (d, at) => drop(d, at.optional),
    kinds: ["params.removed"],
    says: /- .*: removed/,
  },
  {
    name: "04 text to number, both ids",
    change: (d, at) => void (node(d, at.textId)["type"] = "Number"),
    kinds: ["params.retyped-alike"],
    says: /retyped \(String -> Number\)/,
  },
  {
    name: "05 number to text in a struct",
    change: (d, at) => Object.assign(node(d, at.numberMember), { type: "String", demoValue: "x" }),
    kinds: ["params.retyped", "params.example"],
    says: /retyped \(Number -> String\)/,
  },
  {
    name: "06 optional to required",
    change: (d, at) => void (node(d, at.optional)["required"] = true),
    kinds: ["params.required"],
    says: /! .*required/,
  },
  {
    name: "07 required to optional",
    change: (d, at) => void (node(d, at.required)["required"] = false),
    kinds: ["params.optional"],
    says: /optional \(required -> optional\)/,
  },
  {
    name: "08 a parameter's words deprecate it",
    change: (d, at) => void (node(d, at.optional).description = "已废弃，请使用other_no"),
    kinds: ["params.deprecated"],
    says: /deprecated: 已废弃，请使用other_no/,
  },
  {
    name: "09 a value more in a parameter's words",
    change: (d, at) => void (node(d, at.listed).description += "，5-按结算"),
    kinds: ["params.value-added"],
    says: /values \+ 5 按结算/,
  },
  {
    name: "10 a value fewer in an answer's words",
    change: (d, at) =>
      void (node(d, at.answerListed).description = node(d, at.answerListed)
        .description.replace(/[，；](?=[^，；]*$).*$/, "")
        .concat("，其余无")),
    kinds: ["response.value-removed"],
    says: /values - /,
  },
  {
    name: "11 a value more in an answer's words",
    change: (d, at) => void (node(d, at.answerListed).description += "，7-取消"),
    kinds: ["response.value-added"],
    says: /values \+ 7 取消/,
  },
  {
    name: "12 an error code added",
    change: (d) => (d["errorCodes"] as object[]).push({ errorCode: "isv.gone", errorMsg: "不存在", solution: "" }),
    kinds: ["error.added"],
    says: /errors\.isv\.gone: added/,
  },
  {
    name: "13 label: session not needed",
    change: (d) => label(d, "no_need", "不需用户授权"),
    kinds: ["session.relaxed"],
    says: /session: required -> none/,
  },
  {
    name: "14 label: session optional",
    change: (d) => label(d, "optional", "可选用户授权"),
    kinds: ["session.relaxed"],
    says: /session: required -> optional/,
  },
  {
    name: "15 struct of a parameter renamed",
    change: (d, at) => void (node(d, at.structParam)["type"] = "OtherQuery"),
    kinds: ["name.type"],
    says: ANSWER_TYPE,
  },
  {
    name: "16 list element of a parameter renamed",
    change: (d, at) => void (node(d, at.listParam)["type"] = "OtherLine []"),
    kinds: ["name.type"],
    says: ANSWER_TYPE,
  },
  {
    name: "17 list to a single struct",
    change: (d, at) => void (node(d, at.listParam)["type"] = String(node(d, at.listParam)["type"]).replace("[]", "")),
    kinds: ["params.retyped"],
    says: /retyped/,
  },
  {
    name: "18 list element of an answer renamed",
    change: (d, at) => Object.assign(node(d, at.answerList), { type: "OtherRow []" }),
    kinds: ["name.type"],
    says: ANSWER_TYPE,
  },
  {
    name: "19 field moved into another struct",
    change: (d, at) => {
      const moved = node(d, at.note);
      drop(d, at.note);
      node(d, at.answerStruct).subParams.push(moved);
    },
    kinds: ["response.moved"],
    says: /moved \(response\S+ -> response\S+\)/,
  },
  {
    name: "20 API renamed, same id",
    change: (d) => void (d["name"] = `${String(d["name"]).replace(/\.\w+$/, "")}.fetch`),
    kinds: ["api.renamed"],
    says: /method: renamed/,
  },
  {
    name: "21 another id, same document",
    change: () => undefined,
    id: 555,
    kinds: [],
    says: /id: kept \(9100\d, the page's is 555\)/,
  },
  {
    name: "22 title only",
    change: (d) => void (d["apiChineseName"] = "演示-新名"),
    kinds: ["api.title"],
    says: /title: .* -> 演示-新名/,
  },
  {
    name: "23 words without a fact",
    change: (d, at) => void (node(d, at.note).description = "买家看不到的文字"),
    kinds: ["response.reworded"],
    says: /\? .*the page now says: 买家看不到的文字/,
  },
  {
    name: "24 example only",
    change: (d, at) => void (node(d, at.optional)["demoValue"] = "3"),
    kinds: ["params.example"],
    says: /example \d+ -> 3/,
  },
  {
    name: "25 the API's words",
    change: (d) => void (d["description"] = "查询演示数据，每天更新"),
    kinds: ["api.reworded"],
    says: /\? summary: .*每天更新/,
  },
  {
    name: "26 maxListSize set",
    change: (d, at) => void (node(d, at.listParam)["maxListSize"] = 20),
    kinds: ["params.limit-narrowed"],
    says: /maxListSize none -> 20/,
  },
  {
    name: "27 maxLength set",
    change: (d, at) => void (node(d, at.textId)["maxLength"] = 32),
    kinds: ["params.limit-narrowed"],
    says: /maxLength none -> 32/,
  },
  {
    name: "28 field renamed, a typo mended",
    change: (d, at) => void (node(d, at.flag).name += "s"),
    kinds: ["response.renamed"],
    says: /renamed \(response\S+ -> response\S+s\)/,
  },
  {
    name: "29 a struct's member becomes required",
    change: (d, at) => void (node(d, at.numberMember)["required"] = true),
    kinds: ["params.required"],
    says: /! .*required/,
  },
  {
    name: "30 a struct emptied",
    change: (d, at) => void (node(d, at.answerStruct).subParams = []),
    kinds: ["response.removed"],
    says: /- .*: removed/,
  },
  {
    name: "31 an answer's words deprecate it",
    change: (d, at) => void (node(d, at.flag).description = "该字段已下线，返回空"),
    kinds: ["response.deprecated"],
    says: /deprecated: 该字段已下线/,
  },
  {
    name: "32 rows in another order",
    change: (d) => {
      (d["requestParams"] as Node[]).reverse();
      (d["responseParams"] as Node[]).reverse();
    },
    kinds: [],
    says: /unchanged/,
  },
  {
    name: "33 the API deprecated",
    change: (d) =>
      Object.assign(d, {
        apiChineseName: `【已废弃】${String(d["apiChineseName"])}`,
        description: "本接口已下线，请使用taobao.demo.new.get",
      }),
    kinds: ["api.deprecated"],
    says: /deprecated: 本接口已下线，请使用taobao\.demo\.new\.get/,
  },
  {
    name: "34 answer table emptied",
    change: (d) => void (d["responseParams"] = []),
    refused: "emptied",
    says: /the answer is empty/,
  },
  {
    name: "35 parameter table emptied",
    change: (d) => void (d["requestParams"] = []),
    refused: "emptied",
    says: /parameters is empty/,
  },
  {
    name: "36 document withdrawn",
    change: (d) => Object.assign(d, { requestParams: [], responseParams: [], apiChineseName: "", description: "" }),
    refused: "emptied",
    says: /status: withdrawn/,
  },
  {
    name: "37 struct's name in another case",
    change: (d, at) => void (node(d, at.answerStruct)["type"] = String(node(d, at.answerStruct)["type"]).toUpperCase()),
    kinds: ["name.type"],
    says: ANSWER_TYPE,
  },
  {
    name: "38 Number to Price",
    change: (d, at) => void (node(d, at.amount)["type"] = "Price"),
    kinds: ["response.retyped"],
    says: /retyped \(Number -> Price\)/,
  },
  {
    name: "39 String to Date",
    change: (d, at) => void (node(d, at.note)["type"] = "Date"),
    kinds: ["response.retyped-alike"],
    says: /retyped \(String -> Date\)/,
  },
  {
    name: "40 String to a list in an answer",
    change: (d, at) => void (node(d, at.note)["type"] = "String []"),
    kinds: ["response.retyped"],
    says: /retyped \(String -> String\[\]\)/,
  },
  {
    name: "41 the words of two fields swapped",
    change: (d, at) => {
      const [a, b] = [node(d, at.note), node(d, at.flag)];
      [a.description, b.description] = [b.description, a.description];
    },
    kinds: ["response.reworded", "response.reworded"],
    says: /the page now says/,
  },
  {
    name: "42 Number to String",
    change: (d, at) => void (node(d, at.optional)["type"] = "String"),
    kinds: ["params.retyped"],
    says: /retyped \(Number -> String\)/,
  },
  {
    name: "43 unit in the words",
    change: (d, at) => void (node(d, at.amount).description = node(d, at.amount).description.replace("分", "元")),
    kinds: ["response.unit"],
    says: /THE UNIT, 分 -> 元/,
  },
  {
    name: "44 an older document",
    change: (d, at) => {
      d["gmtModified"] = Number(d["gmtModified"]) - 86_400_000;
      drop(d, at.note);
    },
    refused: "older",
    says: /older/,
  },
];
