import {
  FILE,
  KIND_WORDS,
  TOP_DATE,
  exampleOf,
  formatTopDate,
  limitFacts,
  literalOf,
  pageUrl,
  paramsOf,
  parseTopDate,
  sessionWords
} from "./chunk-QGCVGFL2.js";
import "./chunk-FZTQTX5U.js";
import "./chunk-ETV7XU7E.js";
import {
  derivedTag,
  parseType,
  scalarOf
} from "./chunk-2PDTYBWY.js";
import {
  flat,
  replaceUnprintable
} from "./chunk-7F3LAL5W.js";
import {
  renderPage
} from "./chunk-RCP3HHXH.js";
import {
  SITE_TEMPLATES,
  readTemplates
} from "./chunk-JEOKNB2C.js";
import "./chunk-OUZQHC4U.js";
import {
  printLiteral
} from "./chunk-2CIOIAAD.js";
import "./chunk-6BJW3D6Y.js";
import {
  NameSet,
  pascal
} from "./chunk-HGUO36N6.js";

// generator/site/index.ts
import { join } from "node:path";

// generator/site/fields.ts
var OPEN_DEPTH = 2;
function fieldRows(fields, options) {
  const anchors = new NameSet();
  const walk2 = (level, parent, depth) => {
    return level.map((field) => {
      const path = parent + field.name;
      const id = anchors.claim(`${options.prefix}-${anchor(path)}`);
      const row = { ...fieldRow(field, options), id, path, depth, isOpen: depth < OPEN_DEPTH };
      return { ...row, fields: walk2(field.fields ?? [], `${path}.`, depth + 1) };
    });
  };
  return walk2(fields, "", 0);
}
function fieldRow(field, { shared }) {
  const { name, type, required = false, description = "", deprecated = "" } = field;
  return {
    name,
    type,
    required,
    description,
    limits: limitFacts(field, parseType(type).name).join("；"),
    default: text(field.default),
    example: text(field.example),
    origin: ORIGINS[field.exampleFrom ?? "page"],
    values: Object.entries(field.enum ?? {}).map(([value, meaning]) => ({ value, meaning })),
    deprecated,
    shared: shared(name)
  };
}
var ORIGINS = { page: "", twin: "取自同名字段", default: "即默认值", made: "示意值" };
function text(value) {
  if (value === void 0) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function flatRows(rows) {
  return rows.flatMap((row) => [row, ...flatRows(row.fields)]);
}
function anchor(name) {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, "_");
}

// generator/site/errors.ts
function errorGroups(gateway, apis) {
  const table = Object.entries(gateway.table);
  const names = new NameSet();
  const claim = (code) => names.claim(`code-${anchor(code)}`);
  const own = table.map(([code, { name, meaning, fix, retry }]) => {
    return { id: claim(code), code, name, meaning, fix, retry, apis: [] };
  });
  const isPlatform = ({ code }) => /^\d+$/.test(code);
  const groups2 = [
    { title: "平台错误码（code）", rows: own.filter(isPlatform) },
    { title: "平台子错误码（sub_code）", rows: own.filter((row) => !isPlatform(row)) },
    { title: "API 自己的错误码", rows: apiErrors(apis, claim) }
  ];
  return groups2.filter(({ rows }) => rows.length > 0);
}
function apiErrors(apis, claim) {
  const rows = /* @__PURE__ */ new Map();
  for (const { method, title, errors } of apis) {
    for (const [code, { meaning, fix = "", retry }] of Object.entries(errors)) {
      const key = JSON.stringify([code, meaning, fix, retry]);
      const link = { text: title, href: `api/${method}.html` };
      const known = rows.get(key) ?? { id: claim(code), code, name: "", meaning, fix, retry, apis: [] };
      rows.set(key, { ...known, apis: [...known.apis, link] });
    }
  }
  return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }));
}

// generator/site/groups.ts
var ROLES = [
  { name: "团长", title: /团长/, method: /\.cp\./ },
  { name: "内容", title: /内容|种草|媒体数据|达人/ },
  { name: "推广者", title: /推广者/, method: /\.dg\./ },
  { name: "服务商", title: /服务商/, method: /\.(sc|sf)\./ }
];
var SPECIAL = ["团长", "内容"];
var COMMON = "公用";
var TASKS = [
  {
    name: "选品",
    title: /物料|商品(详情|获取|推荐)|单品推荐|个性化|店铺(搜索|关联)|找优惠|优惠券|券详情|识图|图文智能|凑单/
  },
  { name: "转链", title: /转链|链接转换|转短链|口令|链接解析|万能解析|福利页/, method: /\.convert$/ },
  { name: "订单", title: /订单|退款/ },
  { name: "淘礼金", title: /礼金|红包/ },
  { name: "社群", title: /社群|群信息|群内|群明细|私域|私聊|人群|会员|member组|组管理|服务组|机器人|发单|Agent/ },
  { name: "报表", title: /报表|月报|日报|效果|明细数据|汇总|对账|(活动|拉新).*数据|发放个数|执行明细|回流数据/ }
];
var OTHER = "其他";
var ROLE_NAMES = ["推广者", "服务商", "公用", "团长", "内容"];
var TASK_NAMES = [...TASKS.map((task) => task.name), OTHER];
function roleOf(title, method = "") {
  if (/公用/.test(title)) return COMMON;
  const special = ROLES.find((role) => SPECIAL.includes(role.name) && role.title.test(title));
  const called = ROLES.find((role) => role.method?.test(method));
  return (special ?? called ?? ROLES.find((role) => role.title.test(title)))?.name ?? COMMON;
}
function tasksOf(title, method = "") {
  const found = TASKS.filter((task) => task.title.test(title) || task.method?.test(method));
  return found.length > 0 ? found.map((task) => task.name) : [OTHER];
}
function shortTitle(title) {
  const short = title.replace(
    /^(淘宝-)?淘宝客?[-_]?(【(推广者|服务商)】|((推广者|服务商|公用|工具-团长|招商团长)[-_]))?/,
    ""
  );
  return short === "" ? title : short;
}

// generator/site/guides.ts
var GUIDES = [
  { text: "第一次调用", href: "guide/first-call", words: "快速开始 安装 请求 TopClient execute" },
  { text: "会话与授权", href: "guide/sessions", words: "session access_token 授权 登录 authorizeUrl exchangeCode" },
  { text: "ID 与数字精度", href: "guide/ids", words: "精度 大整数 number string bigint" },
  { text: "翻页与时间范围", href: "guide/pages", words: "订单同步 时间窗 paginate pages cursor" },
  { text: "限流与重试", href: "guide/limits", words: "频率 封禁 limiter retry 错误处理" },
  { text: "无账号、无网络的测试", href: "guide/testing", words: "测试 网关 gateway startGateway fault 试调" },
  { text: "文档变更后重新生成", href: "guide/regenerate", words: "transcribe generate changes" }
];
var RECIPES = { text: "示例", href: "guide/recipes", words: "菜谱 场景 用法" };

// templates/src/testing/json.ts
function printJson(node2, simplify) {
  switch (node2.kind) {
    case "text":
      return quote(node2.text);
    case "number":
      return node2.digits;
    case "boolean":
      return String(node2.value);
    case "null":
      return "null";
    case "object":
      return printObject(node2, simplify);
    case "list":
      return printList(node2, simplify);
  }
}
function printObject({ members }, simplify) {
  return `{${members.map(([name, node2]) => `${quote(name)}:${printJson(node2, simplify)}`).join(",")}}`;
}
function printList({ tag, items }, simplify) {
  const array = `[${items.map((item) => printJson(item, simplify)).join(",")}]`;
  if (simplify || tag === void 0) return array;
  return items.length === 0 ? "{}" : `{${quote(tag)}:${array}}`;
}
function quote(text2) {
  return JSON.stringify(text2).replaceAll("/", "\\/");
}

// templates/src/testing/names.ts
function rootName(method) {
  if (method.startsWith("qimen.")) return "response";
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}

// templates/src/testing/wire.ts
function wireObject(payload, fields) {
  const given = Object.entries(payload).filter(([, value]) => value !== void 0);
  const members = given.map(([name, value]) => [name, wireField(value, fieldNamed(fields, name))]);
  return { kind: "object", members };
}
function fieldNamed(fields, name) {
  return fields.find((field) => field.name === name);
}
function wireField(value, field) {
  return field ? wireValue(value, field, parseType(field.type).lists) : plainValue(value);
}
function wireValue(value, field, lists) {
  if (lists === 0 || !Array.isArray(value)) return wireElement(value, field);
  const tag = field.item ?? derivedTag(parseType(field.type).name);
  return { kind: "list", tag, items: value.map((element3) => wireValue(element3, field, lists - 1)) };
}
function wireElement(value, field) {
  const isNumber = scalarOf(field.type)?.kind === "number";
  if (isNumber && typeof value === "string" && isJsonNumber(value)) return { kind: "number", digits: value };
  if (isStruct(value) && field.fields) return wireObject(value, field.fields);
  return plainValue(value);
}
function isJsonNumber(text2) {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text2);
}
function isStruct(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function plainValue(value) {
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "bigint" || Number.isFinite(value)) return { kind: "number", digits: String(value) };
  if (Array.isArray(value)) return { kind: "list", items: value.map(plainValue) };
  if (isStruct(value)) return wireObject(value, []);
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "null" };
}

// templates/src/testing/xml.ts
function printXml(root, node2) {
  return `<?xml version="1.0" encoding="utf-8" ?>
${element(root, node2)}`;
}
function element(name, node2) {
  const tag = tagName(name);
  if (node2.kind === "null") return "";
  if (node2.kind === "list") {
    return `<${tag} list="true">${node2.items.map((item) => element(node2.tag ?? "item", item)).join("")}</${tag}>`;
  }
  return `<${tag}>${content(node2)}</${tag}>`;
}
function content(node2) {
  switch (node2.kind) {
    case "text":
      return escape(node2.text);
    case "number":
      return node2.digits;
    case "boolean":
      return String(node2.value);
    case "object":
      return node2.members.map(([name, member]) => element(name, member)).join("");
  }
}
function tagName(name) {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
}
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;"
  // A reader would make a line feed of it.
};
function escape(text2) {
  const printable = text2.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
  return printable.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

// templates/src/testing/print.ts
function printPayload(payload, { method, fields, request_id, form }) {
  const body = wireObject({ ...payload, request_id }, fields);
  return form === "simplified" ? printJson(body, true) : printRoot(rootName(method), body, form);
}
function printError(error, request_id, form) {
  const { code, msg, sub_code, sub_msg } = error;
  return printRoot("error_response", wireObject({ code, msg, sub_code, sub_msg, request_id }, []), form);
}
function printRoot(root, body, form) {
  if (form === "xml") return printXml(root, body);
  return printJson({ kind: "object", members: [[root, body]] }, false);
}

// generator/site/snippet.ts
function snippet(label, language, code) {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const source = replaceUnprintable(code, (char) => char === "\n" ? char : " ").replace(
    /<!--(?=\s*@include)/g,
    "<!--​"
  );
  return { label, language, fence: "`".repeat(longest + 1), source };
}

// generator/site/examples.ts
var REQUEST_ID = "15rk0wv9eb7k2";
var ERROR = { code: 50, msg: "Remote service error", sub_code: "isv.invalid-parameter", sub_msg: "非法参数" };
function answerExamples(api) {
  const envelope = { method: api.method, fields: api.response ?? [], request_id: REQUEST_ID };
  const payload = exampleOf(api);
  return [
    ...api.response ? [
      snippet("JSON", "json", indented(printPayload(payload, { ...envelope, form: "json" }))),
      snippet("XML", "xml", lines(printPayload(payload, { ...envelope, form: "xml" })))
    ] : [],
    snippet("出错 JSON", "json", indented(printError(ERROR, REQUEST_ID, "json"))),
    snippet("出错 XML", "xml", lines(printError(ERROR, REQUEST_ID, "xml")))
  ];
}
function indented(json) {
  let depth = 0;
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g) ?? [];
  const printed = tokens.map((token, i) => {
    if (token === "{" || token === "[") {
      if (isClosing(tokens[i + 1])) return token;
      return token + newLine(++depth);
    }
    if (isClosing(token)) return isOpening(tokens[i - 1]) ? token : newLine(--depth) + token;
    return token === "," ? token + newLine(depth) : token === ":" ? ": " : token;
  });
  return printed.join("").replaceAll("\\/", "/");
}
function newLine(depth) {
  return `
${"  ".repeat(depth)}`;
}
function isClosing(token) {
  return token === "}" || token === "]";
}
function isOpening(token) {
  return token === "{" || token === "[";
}
function lines(xml) {
  let depth = 0;
  return xml.replace(/\n/g, " ").replace(/>\s*(?=<)/g, ">\n").split("\n").map((line) => {
    if (line.startsWith("</")) depth--;
    const printed = "  ".repeat(depth) + line;
    if (/^<[^?/!]/.test(line) && !line.includes("</") && !line.endsWith("/>")) depth++;
    return printed;
  }).join("\n");
}

// templates/src/testing/options.ts
var TEST_APP = { appKey: "12345678", appSecret: "helloworld" };
var DEFAULT_BODY_LIMIT = 50 * 1024 * 1024;

// templates/src/runtime/wire/plain-value.ts
var UnsendableValue = class extends TypeError {
  /** Leads to it from the parameter that holds it: `.member`, `[0]`. */
  path = "";
};
function within(step, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const reason = error instanceof UnsendableValue ? error : new UnsendableValue(messageOf(error), { cause: error });
    reason.path = step + reason.path;
    throw reason;
  }
}
function messageOf(error) {
  return error instanceof Error ? error.message : typeof error;
}
function plainValue2(value) {
  const { toJSON, toDate } = value;
  const isOwn = isPlain(value) && !isFunction(toJSON) && !isFunction(toDate);
  return isOwn || value instanceof Date ? value : ownValue(value);
}
function isPlain(value) {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function ownValue(value) {
  const date = dateOf(value);
  if (date) return date;
  if (ArrayBuffer.isView(value)) throw new UnsendableValue(`bytes (a ${nameOf(value)}) cannot be sent as text`);
  switch (Object.prototype.toString.call(value)) {
    case "[object Set]":
      return [...value];
    case "[object Map]":
      return structOf(value);
    case "[object String]":
    case "[object Number]":
    case "[object Boolean]":
    case "[object BigInt]":
    case "[object Symbol]":
      return value.valueOf();
  }
  if (isFunction(value.toFixed) || isFunction(value.toNumber)) return digitsOf(value);
  if (isFunction(value.toJSON)) return jsonOf(value, value.toJSON(""));
  return textOf(value);
}
function dateOf(value) {
  if (typeof value.epochMilliseconds === "number") return new Date(value.epochMilliseconds);
  const method = [value.toDate, value.toJSDate].find(isFunction);
  const date = method ? method.call(value) : value;
  return Object.prototype.toString.call(date) === "[object Date]" ? new Date(Number(date)) : void 0;
}
function digitsOf(value) {
  const digits = value.toFixed?.() ?? String(value);
  if (/^-?\d+(\.\d+)?$/.test(digits)) return digits;
  throw new UnsendableValue(`a ${nameOf(value)} that is ${digits} is no number TOP knows`);
}
function structOf(map) {
  const isNamed = [...map.keys()].every((key) => typeof key === "string" || typeof key === "number");
  if (isNamed) return Object.fromEntries(map);
  throw new UnsendableValue(`a ${nameOf(map)} with keys that are no texts cannot be sent`);
}
function jsonOf(value, json) {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  if (json === value) throw nameless(value);
  return plainValue2(json);
}
function textOf(value) {
  const text2 = isFunction(value.toString) || Symbol.toPrimitive in value ? String(value) : "[object]";
  if (!/^\[object\b.*\]$/s.test(text2)) return text2;
  const primitive = isFunction(value.valueOf) ? value.valueOf() : value;
  if (typeof primitive === "object") throw nameless(value);
  return primitive;
}
function nameless(value) {
  return new UnsendableValue(
    `a ${nameOf(value)} cannot be sent: pass a text, a number, a Date, a list or a plain object`
  );
}
function nameOf(value) {
  const { constructor } = value;
  return isFunction(constructor) && constructor.name || Object.prototype.toString.call(value).slice(8, -1);
}
function isFunction(value) {
  return typeof value === "function";
}

// templates/src/runtime/wire/values.ts
function wireText(value, shape) {
  switch (typeof value) {
    case "string":
      return value === "" ? void 0 : value;
    case "undefined":
      return void 0;
    case "number":
      return numberText(value);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return value.toString();
    case "object":
      return value === null ? void 0 : objectText(value, shape);
    default:
      throw unsendable(value);
  }
}
function unsendable(value) {
  return new UnsendableValue(`a ${typeof value} cannot be sent`);
}
function objectText(value, shape) {
  const plain = plainValue2(value);
  if (typeof plain !== "object" || plain === null) return wireText(plain, shape);
  if (plain instanceof Date) return dateText(plain, shape);
  if (!Array.isArray(plain)) return plainJson(plain, shape);
  const elements = plain.map((one, at) => within(`[${at}]`, () => asPlain(one)));
  return elements.every(isScalar) ? joined(elements, elementShape(shape)) : plainJson(elements, shape);
}
function joined(values, element3) {
  const texts = values.map((value, at) => within(`[${at}]`, () => wireText(value, element3)));
  return texts.filter((text2) => text2 !== void 0).join(",") || void 0;
}
function jsonText(value, shape) {
  return plainJson(asPlain(value), shape);
}
function asPlain(value) {
  return typeof value === "object" && value !== null ? plainValue2(value) : value;
}
function plainJson(plain, shape) {
  switch (typeof plain) {
    case "bigint":
      return plain.toString();
    case "number":
      return numberText(plain);
    case "object":
      return plain === null ? "null" : treeJson(plain, shape);
    case "string":
    case "boolean":
      return JSON.stringify(plain);
    case "undefined":
      return "null";
    default:
      throw unsendable(plain);
  }
}
function treeJson(plain, shape) {
  if (plain instanceof Date) return JSON.stringify(dateText(plain, shape));
  if (Array.isArray(plain)) {
    const element3 = elementShape(shape);
    return `[${plain.map((one, at) => within(`[${at}]`, () => jsonText(one, element3))).join(",")}]`;
  }
  const members = [];
  for (const name of Object.keys(plain)) {
    const text2 = within(`.${name}`, () => memberText(plain[name], memberShape(shape, name)));
    if (text2 !== void 0) members.push(`${JSON.stringify(name)}:${text2}`);
  }
  return `{${members.join(",")}}`;
}
function memberText(member, shape) {
  const plain = asPlain(member);
  return plain === void 0 || plain === null ? void 0 : plainJson(plain, shape);
}
function numberText(value) {
  if (!Number.isFinite(value)) throw new UnsendableValue(`${value} is no number TOP knows`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new UnsendableValue(`${value} is beyond 2^53 and has lost digits: pass it as a string or a bigint`);
  }
  const text2 = String(value);
  return text2.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text2;
}
function dateText(value, shape) {
  if (Number.isNaN(value.getTime())) throw new UnsendableValue("an invalid Date cannot be sent");
  try {
    return formatTopDate(value, isPattern(shape) ? shape : TOP_DATE);
  } catch (cause) {
    throw new UnsendableValue(messageOf(cause), { cause });
  }
}
function isPattern(shape) {
  return typeof shape === "string" && /yyyy|HH|dd/.test(shape);
}
function isScalar(value) {
  return typeof value !== "object" || value === null || value instanceof Date;
}
function elementShape(shape) {
  return Array.isArray(shape) ? shape[1] : void 0;
}
function memberShape(shape, name) {
  return typeof shape === "object" && !Array.isArray(shape) ? shape[name] : void 0;
}

// generator/site/samples/call.ts
var TIMESTAMP = "2025-10-26 09:13:54";
function sampleCall(api, { name, url }) {
  const scalar = api.response?.find((field) => !field.fields && !isList(field));
  const result = scalar ?? api.response?.[0];
  return {
    name,
    method: api.method,
    base: api.request.replace(/Request$/, ""),
    args: argumentsOf(api.params, paramsOf(api, parseTopDate(TIMESTAMP))),
    isSession: api.session !== "none",
    ...result && { result: result.name },
    url,
    app: TEST_APP
  };
}
function argumentsOf(fields, values) {
  return fields.flatMap((field) => {
    const value = values[field.name];
    return value === void 0 ? [] : [{ name: field.name, value, field }];
  });
}
function isList({ type }) {
  return parseType(type).lists > 0;
}
function isFile({ type }) {
  return type === "byte[]";
}
function textOf2({ value }) {
  return wireText(literalOf(value)) ?? "";
}
function doubleQuoted(text2) {
  return JSON.stringify(text2);
}

// generator/site/samples/c.ts
function c({ method, args, isSession }) {
  return [
    "pTopRequest pRequest = alloc_top_request();",
    "pTopResponse pResponse = NULL;",
    "pTaobaoClient pClient = alloc_taobao_client(url, appkey, appsecret);",
    `set_api_name(pRequest,${doubleQuoted(method)});`,
    ...args.filter(({ field }) => !isFile(field)).map((arg) => {
      return `add_param(pRequest,${doubleQuoted(arg.name)},${doubleQuoted(textOf2(arg))});`;
    }),
    ...args.filter(({ field }) => isFile(field)).map(({ name }) => `/* ${name}: 文件，以 multipart/form-data 上传 */`),
    `pResponse = top_execute(pClient,pRequest,${isSession ? "sessionKey" : "NULL"});`,
    'printf("ret code:%d\\n",pResponse->code);',
    "if(pResponse->code == 0){",
    "    pTopResponseIterator ite = init_response_iterator(pResponse);",
    "    pResultItem pResultItem = alloc_result_item();",
    "    while(parseNext(ite, pResultItem) == 0){",
    '        printf("%s:%s\\n",pResultItem->key,pResultItem->value);',
    "    }",
    "    destroy_response_iterator(ite);",
    "    destroy_result_item(pResultItem);",
    "}",
    "destroy_top_request(pRequest);",
    "destroy_top_response(pResponse);",
    "destroy_taobao_client(pClient);"
  ].join("\n");
}

// generator/site/samples/structs.ts
function assignments(args, dialect) {
  let count = 0;
  const assign = (target, { name, value, field }, isMember) => {
    if (!field.fields) {
      const isScalars = isMember && isList(field) && Array.isArray(value);
      const text2 = isScalars ? dialect.scalars(value, field) : dialect.scalar(value, field);
      return [dialect.set(target, name, text2, false)];
    }
    const built = isList(field) ? buildList(value, field) : build(value, field);
    return [...built.lines, dialect.set(target, name, built.variable, true)];
  };
  const build = (value, field) => {
    const variable = `obj${++count}`;
    const type = dialect.typeName(parseType(field.type).name);
    const members = argumentsOf(field.fields ?? [], value).flatMap((one) => assign(variable, one, true));
    return { variable, lines: [dialect.create(type, variable), ...members] };
  };
  const buildList = (value, field) => {
    const variable = `list${++count}`;
    const type = dialect.typeName(parseType(field.type).name);
    const items = [value].flat(Infinity).flatMap((one) => {
      const built = build(one, field);
      return [...built.lines, dialect.add(variable, built.variable)];
    });
    return { variable, lines: [dialect.createList(type, variable), ...items] };
  };
  return args.flatMap((arg) => assign("req", arg, false));
}

// generator/site/samples/java.ts
function java({ base, args, isSession }) {
  return [
    "TaobaoClient client = new DefaultTaobaoClient(url, appkey, secret);",
    `${base}Request req = new ${base}Request();`,
    ...assignments(args, javaDialect(base)),
    `${base}Response rsp = client.execute(req${isSession ? ", sessionKey" : ""});`,
    "System.out.println(rsp.getBody());"
  ].join("\n");
}
function javaDialect(base) {
  const scalar = scalarWith("StringUtils.parseDateTime");
  return {
    typeName: (struct) => `${base}Request.${pascal(struct)}`,
    scalar,
    scalars: (values, field) => `Arrays.asList(${values.map((value) => scalar(value, element2(field))).join(", ")})`,
    set: (target, name, value) => `${target}.set${pascal(name)}(${value});`,
    create: (type, variable) => `${type} ${variable} = new ${type}();`,
    createList: (type, variable) => `List<${type}> ${variable} = new ArrayList<${type}>();`,
    add: (list, value) => `${list}.add(${value});`
  };
}
function scalarWith(parseDate) {
  return (value, field) => {
    const text2 = textOf2({ value });
    if (isFile(field)) return `new FileItem(${doubleQuoted(FILE)})`;
    if (field.type === "Number" && /^-?\d{1,19}$/.test(text2)) return `${text2}L`;
    if (field.type === "Boolean") return text2;
    return field.type === "Date" ? `${parseDate}(${doubleQuoted(text2)})` : doubleQuoted(text2);
  };
}
function element2(field) {
  return { ...field, type: parseType(field.type).name };
}

// generator/site/samples/csharp.ts
function csharp({ base, args, isSession }) {
  return [
    "ITopClient client = new DefaultTopClient(url, appkey, secret);",
    `${base}Request req = new ${base}Request();`,
    ...assignments(args, csharpDialect(base)),
    `${base}Response rsp = client.Execute(req${isSession ? ", sessionKey" : ""});`,
    "Console.WriteLine(rsp.Body);"
  ].join("\n");
}
function csharpDialect(base) {
  const scalar = scalarWith("DateTime.Parse");
  return {
    typeName: (struct) => `${base}Request.${pascal(struct)}Domain`,
    scalar,
    scalars: (values, field) => {
      const type = element2(field).type === "Number" ? "long" : "string";
      return `new List<${type}> { ${values.map((value) => scalar(value, element2(field))).join(", ")} }`;
    },
    set: (target, name, value, isStruct2) => {
      return `${target}.${pascal(name)}${isStruct2 && target === "req" ? "_" : ""} = ${value};`;
    },
    create: (type, variable) => `${type} ${variable} = new ${type}();`,
    createList: (type, variable) => `List<${type}> ${variable} = new List<${type}>();`,
    add: (list, value) => `${list}.Add(${value});`
  };
}

// templates/src/testing/verify.ts
import { Buffer } from "node:buffer";

// templates/src/data/digests.ts
import { createHash, createHmac } from "node:crypto";
var DIGESTS = {
  md5: (signed, secret) => hash("md5", secret, signed, secret),
  hmac: (signed, secret) => hmac("md5", signed, secret),
  "hmac-sha256": (signed, secret) => hmac("sha256", signed, secret)
};
function hash(algorithm, ...parts) {
  const digest = createHash(algorithm);
  for (const part of parts) digest.update(part);
  return digest.digest();
}
function hmac(algorithm, signed, key) {
  return createHmac(algorithm, key).update(signed).digest();
}

// templates/src/testing/verify.ts
var RULES = { ...DIGESTS, "": (signed, secret) => hash("md5", secret, signed) };
function expectedSign(text2, secret, signMethod, body = new Uint8Array()) {
  const names = [...text2.keys()].filter((name) => name !== "sign").sort();
  const row = names.map((name) => name + text2.get(name)).join("");
  const signed = Buffer.concat([Buffer.from(row), body]);
  return Object.hasOwn(RULES, signMethod) ? RULES[signMethod]?.(signed, secret).toString("hex").toUpperCase() : void 0;
}

// generator/site/samples/curl.ts
function curl({ method, args, isSession, url, app }) {
  const files = args.filter(({ field }) => isFile(field));
  const texts = new Map([
    ["app_key", app.appKey],
    ["format", "json"],
    ["method", method],
    ["partner_id", "apidoc"],
    ...isSession ? [["session", "test-session"]] : [],
    ["sign_method", "hmac-sha256"],
    ["timestamp", TIMESTAMP],
    ["v", "2.0"],
    ...args.filter(({ field }) => !isFile(field)).map((arg) => [arg.name, textOf2(arg)])
  ]);
  const sign = expectedSign(texts, app.appSecret, "hmac-sha256") ?? "";
  const pairs = [...texts, ["sign", sign]];
  const [head, option] = files.length > 0 ? [[], "--form-string"] : [[HEADER], "-d"];
  return [
    `curl -X POST ${shellQuoted(url)}`,
    ...head,
    ...pairs.map(
      ([name, value]) => `${option} ${shellQuoted(files.length > 0 ? `${name}=${value}` : encoded(name, value))}`
    ),
    ...files.map(({ name }) => `-F ${shellQuoted(`${name}=@${FILE}`)}`)
  ].join(" \\\n  ");
}
var HEADER = "-H 'Content-Type:application/x-www-form-urlencoded;charset=utf-8'";
function encoded(name, value) {
  return new URLSearchParams([[name, value]]).toString();
}
function shellQuoted(text2) {
  return `'${text2.replaceAll("'", "'\\''")}'`;
}

// generator/site/samples/node.ts
function node({ method, args, isSession, url }) {
  const params = args.map((arg) => {
    return [arg.name, isFile(arg.field) ? `require('fs').createReadStream('${FILE}')` : nodeText(textOf2(arg))];
  });
  const all = [...params, ...isSession ? [["session", "sessionKey"]] : []];
  return [
    "const TopClient = require('./topClient').TopClient;",
    "const client = new TopClient({",
    "  'appkey': 'appkey',",
    "  'appsecret': 'secret',",
    `  'REST_URL': ${nodeText(url)}`,
    "});",
    `client.execute(${nodeText(method)}, {`,
    all.map(([name, value]) => `  ${nodeText(name)}: ${value}`).join(",\n"),
    "}, function (error, response) {",
    "  if (!error) console.log(response);",
    "  else console.log(error);",
    "});"
  ].filter((line) => line !== "").join("\n");
}
function nodeText(text2) {
  return `'${JSON.stringify(text2).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

// generator/site/samples/php.ts
function php({ base, args, isSession }) {
  return [
    "$c = new TopClient;",
    "$c->appkey = $appkey;",
    "$c->secretKey = $secret;",
    `$req = new ${base}Request;`,
    ...args.map((arg) => {
      const value = phpText(isFile(arg.field) ? `@${FILE}` : textOf2(arg));
      return `$req->set${pascal(arg.name)}(${value});`;
    }),
    `$resp = $c->execute($req${isSession ? ", $sessionKey" : ""});`
  ].join("\n");
}
function phpText(text2) {
  if (text2.includes('"')) return `'${text2.replace(/['\\]/g, "\\$&")}'`;
  return `"${text2.replace(/[\\$]/g, "\\$&")}"`;
}

// generator/site/samples/python.ts
function python({ base, args, isSession }) {
  return [
    "# -*- coding: utf-8 -*-",
    "import top.api",
    "",
    `req = top.api.${base}Request(url, port)`,
    "req.set_app_info(top.appinfo(appkey, secret))",
    ...args.map((arg) => `req.${arg.name} = ${valueOf(arg)}`),
    "try:",
    `    resp = req.getResponse(${isSession ? "sessionkey" : ""})`,
    "    print(resp)",
    "except Exception as e:",
    "    print(e)"
  ].join("\n");
}
function valueOf(arg) {
  const { type } = arg.field;
  const text2 = textOf2(arg);
  if (isFile(arg.field)) return `top.api.FileItem("${FILE}", open("${FILE}", "rb").read())`;
  if (type === "Number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text2)) return text2;
  return doubleQuoted(text2);
}

// generator/site/samples/typescript.ts
function typescript({ name, base, params, isSession, result }) {
  const literal = literalOf(params);
  const given = Object.keys(literal).length > 0 ? printLiteral(literal) : "";
  const printed = result === void 0 ? "response" : `response${memberAccess(result)}`;
  return [
    `import { ${base}Request, TopClient } from "${name}";`,
    "",
    `const client = new TopClient({ appKey, appSecret });`,
    `const request = new ${base}Request(${given});`,
    `const response = await client.execute(request${isSession ? ", sessionKey" : ""});`,
    `console.log(${printed});`
  ].join("\n");
}
function memberAccess(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

// generator/site/samples/index.ts
var LANGUAGES = [
  ["TypeScript", "ts", (call) => typescript({ ...call, params: paramsOf2(call) })],
  ["curl", "sh", curl],
  ["Java", "java", java],
  ["C#", "csharp", csharp],
  ["PHP", "php", php],
  ["Python", "python", python],
  ["C", "c", c],
  ["Node", "js", node]
];
function paramsOf2({ args }) {
  return Object.fromEntries(args.map(({ name, value }) => [name, value]));
}
function samplesOf(api, origin) {
  const call = sampleCall(api, origin);
  return LANGUAGES.map(([label, language, print]) => snippet(label, language, print(call)));
}

// generator/site/page.ts
function apiPage(api, shared, origin) {
  const { data, method, title, summary, category, request } = api;
  const answer = fieldRows(data.response ?? [], { prefix: "answer", shared });
  return {
    method,
    title,
    shortTitle: shortTitle(title),
    summary,
    request: request.name,
    response: request.response,
    category,
    href: `api/${method}`,
    session: sessionWords(data),
    isSession: data.session !== "none",
    kind: KIND_WORDS[data.kind] ?? data.kind,
    isWrite: data.kind === "write",
    deprecated: data.deprecated ?? "",
    page: pageUrl(data.id) ?? "",
    role: roleOf(title, method),
    tasks: tasksOf(title, method),
    params: flatRows(fieldRows(data.params, { prefix: "param", shared })),
    isAnswerKnown: data.response !== null,
    answer,
    answerSize: flatRows(answer).length,
    errors: ownErrors(data),
    samples: samplesOf(data, origin),
    examples: answerExamples(data),
    sources: api.sources.map((text2) => ({ text: text2, url: /^https?:\/\//.test(text2) ? text2 : "" })),
    paging: PAGING[data.pagination?.style ?? ""] ?? "",
    window: data.window?.max ?? ""
  };
}
var PAGING = { page: "页码", position: "位点与页码", cursor: "位点" };
function ownErrors({ errors }) {
  return Object.entries(errors).map(([code, { meaning, fix = "", retry }]) => {
    return { id: `error-${anchor(code)}`, code, name: "", meaning, fix, retry, apis: [] };
  });
}

// generator/site/shared.ts
var MANY = 3;
function fieldsByName(apis) {
  const byName = /* @__PURE__ */ new Map();
  for (const api of apis) {
    for (const one of [...walk(api, "参数", api.params), ...walk(api, "返回", api.response ?? [])]) {
      const known = byName.get(one.field.name);
      if (known) known.push(one);
      else byName.set(one.field.name, [one]);
    }
  }
  return byName;
}
function walk(api, side, fields, parent = "") {
  return fields.flatMap((field) => {
    const path = parent + field.name;
    return [{ api, side, path, field }, ...walk(api, side, field.fields ?? [], `${path}.`)];
  });
}
function fieldPages(byName) {
  const files = new NameSet([], (name) => name.toLowerCase());
  const names = [...byName.keys()].sort();
  return names.flatMap((name) => {
    const all = byName.get(name) ?? [];
    const apis = new Set(all.map(({ api }) => api.method)).size;
    if (apis < MANY) return [];
    const href = `fields/${files.claim(anchor(name))}`;
    return [{ name, href, apis, description: commonDescription(all), uses: all.map(use) }];
  });
}
function use(named) {
  const { api, side, path, field } = named;
  const link = { text: api.title, href: placeOf(named) };
  const { type, description = "" } = field;
  return { api: link, method: api.method, side, path, type, description };
}
function placeOf({ api, side, path }) {
  return `api/${api.method}.html#${side === "参数" ? "param" : "answer"}-${anchor(path)}`;
}
function commonDescription(all) {
  const counts = /* @__PURE__ */ new Map();
  for (const { field } of all) {
    if (field.description) counts.set(field.description, (counts.get(field.description) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

// generator/site/search.ts
function searchDocuments(site, apis, byName) {
  const data = new Map(apis.map((api) => [api.method, api]));
  return [
    ...site.apis.map((api) => {
      const names = [api.method, api.request, api.request.replace(/Request$/, "")].join(" ");
      const text2 = [api.summary, api.role, ...api.tasks, ...wordsOf(data.get(api.method))].join(" ");
      return { url: `${api.href}.html`, kind: "API", title: api.title, names, text: text2 };
    }),
    ...fieldDocuments(site, byName),
    ...site.errors.flatMap(({ rows }) => {
      return rows.map(({ id, code, name, meaning, fix, apis: apis2 }) => {
        const text2 = [name, fix, ...apis2.map((api) => api.text)].join(" ");
        return { url: `errors.html#${id}`, kind: "错误码", title: `${code} ${meaning}`, names: code, text: text2 };
      });
    }),
    ...site.guides.map(({ text: text2, href, words }) => {
      return { url: `${href}.html`, kind: "指南", title: text2, names: text2, text: words };
    }),
    ...site.tasks.map(({ name }) => group("任务", "tasks", name)),
    ...site.roles.map(({ name }) => group("角色", "roles", name))
  ];
}
function group(kind, page, name) {
  return { url: `${page}.html#${name}`, kind, title: `${name}：按${kind}分组`, names: name, text: "" };
}
function wordsOf(api) {
  if (!api) return [];
  const fields = (level) => level.flatMap((one) => [one.name, ...fields(one.fields ?? [])]);
  return [.../* @__PURE__ */ new Set([...fields(api.params), ...fields(api.response ?? []), ...Object.keys(api.errors)])];
}
function fieldDocuments(site, byName) {
  const pages = new Map(site.fields.map((page) => [page.name, page]));
  return [...byName].map(([name, all]) => {
    const [first] = all;
    const page = pages.get(name);
    const where = page ? `${page.apis} 个 API` : first.api.title;
    const title = `${name} ${commonDescription(all)}`.trim();
    return { url: page ? `${page.href}.html` : placeOf(first), kind: "字段", title, names: name, text: where };
  });
}

// generator/site/model.ts
function siteModel(sdk) {
  const models = [...sdk.apis].map(({ model }) => model());
  const data = models.map((api) => api.data);
  const byName = fieldsByName(data);
  const fields = fieldPages(byName);
  const hrefs = new Map(fields.map(({ name: name2, href }) => [name2, `../${href}.html`]));
  const { name, title, recipes } = sdk.package;
  const origin = { name, url: productionUrl(sdk.gateway.environments) };
  const apis = inCatalogueOrder(sdk.catalogue, models).map(
    (api) => apiPage(api, (name2) => hrefs.get(name2) ?? "", origin)
  );
  const site = {
    package: { name, title },
    guides: recipes.length > 0 ? [...GUIDES, RECIPES] : GUIDES,
    recipes: recipes.map((recipe) => recipePage(recipe, name)),
    apis,
    roles: groups(ROLE_NAMES, apis, (api) => [api.role]),
    tasks: groups(TASK_NAMES, apis, (api) => api.tasks),
    catalogue: cataloguePage(sdk.catalogue, apis),
    fields,
    errors: errorGroups(sdk.gateway, data),
    gateway: { addresses: sdk.gateway.addresses, parameters: sdk.gateway.parameters }
  };
  return { ...site, search: searchDocuments(site, data, byName) };
}
function recipePage({ title, code, notes, requests }, name) {
  const source = `import { ${requests.join(", ")} } from "${name}";

${code.trimEnd()}`;
  return { ...snippet("TypeScript", "ts", source), title: title.zh, notes: notes.map(({ zh }) => zh) };
}
function productionUrl(environments) {
  return environments["production"] ?? "https://eco.taobao.com/router/rest";
}
function inCatalogueOrder({ names }, apis) {
  const places = new Map(names.map(({ method }, i) => [method, i]));
  const place = (api) => places.get(api.method) ?? names.length;
  return [...apis].sort((a, b) => place(a) - place(b));
}
function groups(names, apis, of) {
  const all = names.map((name) => ({ name, apis: apis.filter((api) => of(api).includes(name)) }));
  return all.filter((group2) => group2.apis.length > 0);
}
function cataloguePage({ names, total, documented, outside }, apis) {
  const pages = new Map(apis.map((api) => [api.method, api]));
  const listed = new Set(names.map(({ method }) => method));
  const rows = [
    ...names,
    ...apis.filter(({ method }) => !listed.has(method)).map(({ title, method }) => ({ title, method }))
  ];
  const entries = rows.map(({ title, method }) => {
    const page = method === void 0 ? void 0 : pages.get(method);
    return {
      title,
      method: method ?? "",
      request: page?.request ?? "",
      href: page?.href ?? "",
      session: page?.session ?? "",
      status: page ? page.deprecated ? "已弃用" : "有文档" : "仅有名称",
      role: roleOf(title, method),
      tasks: tasksOf(title, method)
    };
  });
  return { total, documented, outside, entries };
}

// generator/site/views.ts
function apiPageView(api) {
  return oneLined({ ...api, frontmatter: frontmatter(api.title, `${api.method} ${api.summary}`) });
}
function fieldView(field) {
  return oneLined({ ...field, frontmatter: frontmatter(field.name, field.description) });
}
function siteView(site) {
  const view = oneLined(site);
  const json = {
    nav: JSON.stringify(sidebar(view)),
    search: JSON.stringify(view.search),
    gateway: JSON.stringify(view.gateway),
    catalogue: catalogue(view),
    site: JSON.stringify({ ...view.package, hints: hints(view) })
  };
  return { ...view, json };
}
function frontmatter(title, description) {
  const json = JSON.stringify({ title: flat(title), description: flat(description) });
  return json.replaceAll("<", "‹").replaceAll(">", "›");
}
function hints({ tasks, fields, errors, apis }) {
  const [shared] = [...fields].sort((a, b) => b.apis - a.apis);
  const code = errors.at(-1)?.rows[0]?.code;
  const all = [tasks[0]?.name, shared?.name, code, apis[0]?.request.replace(/Request$/, "")];
  return all.filter((hint) => hint !== void 0);
}
function sidebar({ guides, roles }) {
  const link = ({ text: text2, href }) => ({ text: escaped(text2), link: `/${href}` });
  const apis = roles.map(({ name, apis: apis2 }) => ({
    text: `${escaped(name)} ${apis2.length}`,
    collapsed: true,
    items: apis2.map((api) => link({ text: api.shortTitle, href: api.href }))
  }));
  return { guides: guides.map(link), apis };
}
function escaped(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function catalogue({ catalogue: { total, documented, entries } }) {
  return JSON.stringify({ total, documented, apis: entries }, null, 1);
}
function oneLined(value, name = "") {
  return mapTexts(value, name);
}
function mapTexts(value, name) {
  if (typeof value === "string") return name === "source" ? value : flat(value);
  if (Array.isArray(value)) return value.map((element3) => mapTexts(element3, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, key)]));
}

// generator/site/index.ts
function emitSite(sdk, templatesDir) {
  const site = siteModel(sdk);
  return readTemplates(join(templatesDir, SITE_TEMPLATES)).flatMap((template) => pagesOf(template, site));
}
function pagesOf(template, site) {
  const { path, text: text2, isRendered } = template;
  if (!isRendered) return [{ path, text: text2, isCopy: true }];
  const page = (to, view) => ({ path: to, text: renderPage(template, view), isCopy: false });
  if (path.includes("[method]")) {
    return site.apis.map((api) => page(path.replace("[method]", api.method), apiPageView(api)));
  }
  if (path.includes("[field]")) {
    return site.fields.map(
      (field) => page(path.replace("[field]", field.href.replace(/^fields\//, "")), fieldView(field))
    );
  }
  return [page(path, siteView(site))];
}
export {
  emitSite
};
