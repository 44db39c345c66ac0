/** Documents of APIs that nobody has: for names whose pages are not known. */
import type { SiteDocument } from "./content.ts";

/** A parameter or a field as a document has it, with the platform's keys in its order. */
export function node(name: string, type: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    defaultValue: "",
    demoValue: "",
    description: `${name}的说明`,
    fieldsReadLevel: "",
    fileExt: "",
    maxLength: null,
    maxListSize: null,
    maxValue: null,
    minValue: null,
    name,
    needShortAuthority: null,
    paramOrder: null,
    parentId: "",
    subParams: [],
    type,
    version: "",
    writeLevel: null,
    encryptTag: false,
    required: false,
    ...more,
  };
}

/** A document of a method; what is not given is small and sound. */
export function madeDocument(name: string, apiChineseName: string, more: Record<string, unknown> = {}): SiteDocument {
  const root = `${name.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
  return {
    apiChineseName,
    apiErrDemoJson: "{}",
    apiErrDemoXml: "",
    applyScopes: [],
    changeDiff: null,
    description: `${apiChineseName}的说明`,
    envConfigs: [],
    errorCodes: [{ errorCode: "isv.made", errorMsg: "参数不对", solution: "检查参数" }],
    faqs: [],
    gmtModified: 1_700_000_000_000,
    labels: [{ key: "no_need", displayName: "不需用户授权", tips: "", clickUrl: "" }],
    msgDemo: "",
    name,
    publicParams: [],
    publicResponseParams: [],
    requestParams: [
      node("item_id", "Number", { required: true, demoValue: "1" }),
      node("name", "String", { demoValue: "a" }),
    ],
    responseParams: [node("result", "Number", { demoValue: "1" })],
    rspSampleJson: JSON.stringify({ [root]: { result: 1 } }),
    rspSampleSimplifyJson: JSON.stringify({ [root]: { result: 1 } }),
    rspSampleXml: `<${root}><result>1</result></${root}>`,
    tools: [],
    ...more,
  };
}
