/**
 * The inverse of transcribe: a spec -> the document from which it could have been read, in the shape in which the doc site
 * serves it, with the spec's own words as the page's. `npm run transcribe` of it changes nothing in the spec.
 */
import { samplesOf } from "./samples.ts";
import { answerOf, cellText, type Fields, type FieldValue, statedSession, type SpecValue } from "./spec-value.ts";

export interface DocumentOptions {
  /** Milliseconds; when the page was last changed. Default: 2025-10-01 in Beijing. */
  readonly gmtModified?: number;
}

/** A document as served in `data`; plain JSON values, the keys in the site's order. */
export type TopDocument = Record<string, unknown>;

const OCTOBER_2025 = Date.parse("2025-10-01T00:00:00+08:00");

const LABELS = {
  none: { key: "no_need", displayName: "不需用户授权" },
  optional: { key: "optional", displayName: "可选用户授权" },
  required: { key: "required", displayName: "必须用户授权" },
} as const;

export function documentOf(spec: SpecValue, { gmtModified = OCTOBER_2025 }: DocumentOptions = {}): TopDocument {
  const session = statedSession(spec);
  const samples = samplesOf(spec);
  const label = (words: object) => ({ clickUrl: "", ...words, tips: "" });
  return {
    apiChineseName: spec.title,
    apiErrDemoJson: ERROR_SAMPLE,
    apiErrDemoXml: "",
    applyScopes: (spec.packages ?? []).map(({ id, name }) => ({
      descprition: "",
      name,
      url: `//open.taobao.com/docs/api_list.htm?scopeId=${id}`,
    })),
    changeDiff: null,
    description: spec.summary,
    envConfigs: [
      {
        env: "正式环境",
        httpUrl: "http://gw.api.taobao.com/router/rest",
        httpsUrl: "https://eco.taobao.com/router/rest",
      },
    ],
    errorCodes: Object.entries(spec.errors).map(([errorCode, { meaning, fix = "" }]) => ({
      errorCode,
      errorMsg: meaning,
      solution: fix,
    })),
    faqs: [],
    gmtModified,
    labels: [label({ key: "2", displayName: "￥免费" }), ...(session === undefined ? [] : [label(LABELS[session])])],
    msgDemo: "",
    name: spec.method,
    publicParams: Object.entries(PUBLIC).map(([name, facts]) =>
      node(name, { type: "String", description: name, ...facts }),
    ),
    publicResponseParams: [node("request_id", { type: "String", required: true, description: "request_id" })],
    requestParams: nodes(spec.params),
    responseParams: spec.response === "unknown" ? null : nodes(answerOf(spec)),
    rspSampleJson: samples.json,
    rspSampleSimplifyJson: samples.simplified,
    rspSampleXml: samples.xml,
    sdkDemos: [{ descprition: `-d 'method=${spec.method}'`, name: "CURL", url: "" }],
    tools: [{ descprition: "", name: "API测试工具", url: `/new/apitesttool?apiName=${spec.method}` }],
  };
}

const ERROR_SAMPLE = JSON.stringify({ error_response: { msg: "Remote service error", code: 50 } });
const needed = { required: true };
const PUBLIC: Readonly<Record<string, Partial<FieldValue>>> = {
  method: needed,
  app_key: needed,
  session: {},
  timestamp: needed,
  v: needed,
  sign_method: needed,
  sign: needed,
  format: {},
  simplify: { type: "Boolean" },
};

function nodes(fields: Fields): TopDocument[] {
  return Object.entries(fields).map(([name, field]) => node(name, field));
}

function node(name: string, field: FieldValue): TopDocument {
  return {
    defaultValue: cellText(field.default),
    demoValue: cellText(field.example),
    description: field.description ?? "",
    fieldsReadLevel: "",
    fileExt: "",
    maxLength: field.maxLength ?? null,
    maxListSize: field.maxListSize ?? null,
    maxValue: field.max ?? null,
    minValue: field.min ?? null,
    name,
    needShortAuthority: null,
    paramOrder: null,
    parentId: "",
    subParams: nodes(field.fields ?? {}),
    type: field.type === "Unknown" ? "" : field.type,
    version: "",
    writeLevel: null,
    encryptTag: false,
    required: field.required === true,
  };
}
