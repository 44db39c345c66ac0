import {
  durationMs
} from "./chunk-FZTQTX5U.js";
import {
  LIMITS
} from "./chunk-ETV7XU7E.js";
import {
  SCALARS,
  datePattern,
  formatPattern,
  parseType,
  scalarOf
} from "./chunk-2PDTYBWY.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/model/docs.ts
var MAX_EXAMPLE = 60;
function fieldDoc(field) {
  const facts = fieldFacts(field);
  const title = field.description || field.name;
  const lines = [facts.length > 0 ? `${title}（${facts.join("；")}）` : title];
  const values = Object.entries(field.enum ?? {});
  if (values.length > 0) lines.push("", ...values.map(([value, label]) => `- \`${value}\` ${label}`));
  return comment(lines, { deprecated: field.deprecated });
}
function fieldFacts(field) {
  const facts = [];
  if (field.required) facts.push("必填");
  facts.push(...limitFacts(field, field.type.name));
  if (field.default !== void 0) facts.push(`默认：${field.default}`);
  const example = exampleText(field.exampleFrom ? void 0 : field.example);
  if (example.length > 0 && example.length <= MAX_EXAMPLE) facts.push(`示例：${example}`);
  if (/^[["]*\/\//.test(example)) facts.push("链接以 // 开头，须补 https:");
  return facts;
}
function limitFacts(field, typeName) {
  const { format } = field;
  const facts = [];
  if (format && format !== "id") facts.push(`格式：${formatPattern(format)}`);
  else if (SCALARS.get(typeName)?.kind === "datetime") facts.push(`格式：${formatPattern("datetime")}`);
  const said = LIMITS.map(([key, { says }]) => field[key] !== void 0 && says(field[key], field));
  return [...facts, ...said.filter((fact) => typeof fact === "string")];
}
function exampleText(example = "") {
  return typeof example === "string" ? example : JSON.stringify(example);
}
function classDoc(api) {
  const lines = [api.title, "", api.summary, "", `\`${api.method}\` · ${sessionWords(api)} · ${KIND_WORDS[api.kind]}`];
  return comment(lines, { deprecated: api.deprecated, see: pageUrl(api.id) });
}
var SESSION_WORDS = { required: "需要授权", optional: "可选授权", none: "不需要授权" };
function sessionWords({ session, isSessionInferred }) {
  return SESSION_WORDS[session] + (isSessionInferred ? INFERRED : "");
}
var INFERRED = "（推断）";
var KIND_WORDS = { read: "可重复调用", write: "写操作" };
function pageUrl(id) {
  return id === void 0 ? void 0 : `https://open.taobao.com/api.htm?docId=${id}&docType=2`;
}
function comment(lines, tags = {}) {
  const text = lines.map((line) => escapeText(line).replace(/^@/, "\\@"));
  for (const [tag, value] of Object.entries(tags))
    if (value !== void 0) text.push("", `@${tag} ${escapeText(value)}`);
  return text.join("\n");
}
function escapeText(text) {
  return flat(text).replaceAll("*/", "*\\/").replaceAll("{@", "{\\@");
}
function tableCell(text) {
  return flat(text).replace(/[\\`*[\]<>|~$]|&(?=#?\w+;)/g, "\\$&");
}

// templates/src/runtime/wire/date.ts
var TOP_DATE = "yyyy-MM-dd HH:mm:ss";
var GMT8 = 8 * 36e5;
function formatTopDate(date, pattern = TOP_DATE) {
  const iso = new Date(date.getTime() + GMT8).toISOString();
  if (iso.length > 24) throw new RangeError("a date needs a year from 0 to 9999");
  if (pattern === TOP_DATE) return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  return pattern.replace("yyyy", iso.slice(0, 4)).replace("MM", iso.slice(5, 7)).replace("dd", iso.slice(8, 10)).replace("HH", iso.slice(11, 13)).replace("mm", iso.slice(14, 16)).replace("ss", iso.slice(17, 19));
}
function parseTopDate(text, pattern) {
  if (pattern !== void 0) return dateIn(String(text), pattern);
  const value = String(text ?? "").trim();
  if (/^\d{13}$/.test(value)) return new Date(Number(value));
  const parts = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/.exec(value);
  if (!parts) return void 0;
  const [, year, , month, day, hour = "00", minute = "00", second = "00"] = parts;
  return dateIn(`${year}-${month}-${day} ${hour}:${minute}:${second}`, TOP_DATE);
}
function dateIn(text, pattern) {
  const part = (name, missing) => {
    const at2 = pattern.indexOf(name);
    return at2 < 0 ? missing : text.slice(at2, at2 + name.length);
  };
  const day = `${part("yyyy", "2000")}-${part("MM", "01")}-${part("dd", "01")}`;
  const date = /* @__PURE__ */ new Date(`${day}T${part("HH", "00")}:${part("mm", "00")}:${part("ss", "00")}+08:00`);
  return !Number.isNaN(date.getTime()) && formatTopDate(date, pattern) === text ? date : void 0;
}

// templates/src/testing/scalar.ts
function scalarExample(field, example = field.example) {
  const kind = scalarOf(field.type)?.kind;
  if (kind === "number" && field.format !== "id") return safeNumber(example);
  if (kind === "boolean") return String(example).toLowerCase() === "true";
  return kind === "json" || kind === "unknown" ? example : String(example);
}
function listExample(field) {
  return elements(field.example).map((element) => scalarExample(field, element));
}
function elements(example) {
  if (Array.isArray(example)) return example;
  if (typeof example !== "string" || !example.trim().startsWith("[")) return [example];
  try {
    return JSON.parse(example);
  } catch {
    return [example];
  }
}
function safeNumber(example) {
  const number = Number(example);
  return Number.isNaN(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER ? String(example) : number;
}

// templates/src/data/read.ts
var here = import.meta.url;
var FOLDER = new URL("../../data/", here);

// templates/src/testing/example.ts
function exampleOf(api) {
  const answer = structExample(api.response ?? []);
  if (api.failure) succeed(answer, api, api.failure);
  return answer;
}
function structExample(fields) {
  const members = fields.map((field) => [field.name, fieldExample(field)]);
  return Object.fromEntries(members.filter(([, value]) => value !== void 0));
}
function fieldExample(field) {
  const { lists } = parseType(field.type);
  if (field.fields) return nest(structExample(field.fields), lists);
  if (lists === 0) return field.example === void 0 ? void 0 : scalarExample(field);
  return field.example === void 0 ? [] : nest(listExample(field), lists - 1);
}
function nest(value, lists) {
  return lists === 0 ? value : [nest(value, lists - 1)];
}
function succeed(answer, api, { flag, code, ok }) {
  if (flag) setAt(answer, flag, true);
  const [success] = ok ?? [];
  if (!code || success === void 0 || ok?.some((value) => String(value) === String(at(answer, code)))) return;
  const isNumber = fieldAt(api.response ?? [], code)?.type === "Number";
  setAt(answer, code, isNumber ? Number(success) : String(success));
}
function fieldAt(fields, path) {
  const [name, ...rest] = path.split(".");
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest.join("."));
}
function at(tree, path) {
  return path.split(".").reduce((value, name) => value?.[name], tree);
}
function setAt(tree, path, value) {
  const parent = path.includes(".") ? at(tree, path.slice(0, path.lastIndexOf("."))) : tree;
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (typeof parent !== "object" || parent === null) return;
  if (value === void 0) delete parent[name];
  else parent[name] = value;
}

// templates/src/testing/dates.ts
var DAY = 864e5;
var TEXT_PATTERNS = [formatPattern("datetime"), formatPattern("date")];
function movedToNow(fields, now) {
  const latest = Math.max(...timesOf(fields));
  const days = Math.floor((now.getTime() - latest) / DAY) * DAY;
  return moved(fields, (time) => latest + days - Math.min(latest - time, DAY));
}
function startWindow(params, fields, { start, end, max, fallback }) {
  const pattern = datePattern(fieldAt(fields, end) ?? { type: "Date" });
  const last = parseTopDate(at(params, end), pattern);
  if (last) setAt(params, start, formatTopDate(new Date(last.getTime() - durationMs(fallback ?? max)), pattern));
}
function timesOf(fields) {
  return fields.flatMap((field) => field.fields ? timesOf(field.fields) : dateOf(field)?.time ?? []);
}
function moved(fields, to) {
  return fields.map((field) => {
    if (field.fields) return { ...field, fields: moved(field.fields, to) };
    const date = dateOf(field);
    return date ? { ...field, example: formatTopDate(new Date(to(date.time)), date.pattern) } : field;
  });
}
function dateOf(field) {
  const { example, type, deprecated } = field;
  if (example === void 0 || deprecated !== void 0 || parseType(type).lists > 0) return void 0;
  const own = datePattern(field);
  const isText = scalarOf(type)?.kind === "string" && field.format === void 0;
  for (const pattern of own === void 0 ? isText ? TEXT_PATTERNS : [] : [own]) {
    const date = parseTopDate(String(example), pattern);
    if (date) return { time: date.getTime(), pattern };
  }
  return void 0;
}

// templates/src/testing/parameters.ts
function paramsOf(api, now = /* @__PURE__ */ new Date()) {
  const { pagination, window } = api;
  const params = structParam(movedToNow(api.params, now));
  if (pagination?.page) firstPage(params, pagination.page);
  const { position } = pagination ?? {};
  if (position && !fieldAt(api.params, position)?.required) setAt(params, position, void 0);
  if (window) startWindow(params, api.params, window);
  return params;
}
function structParam(fields) {
  const members = fields.map((field) => [field.name, fieldParam(field)]);
  return Object.fromEntries(members.filter(([, value]) => value !== void 0));
}
function fieldParam(field) {
  if (field.deprecated !== void 0 && !field.required) return void 0;
  const { lists } = parseType(field.type);
  if (field.fields) return nest(structParam(field.fields), lists);
  const { kind, placeholder } = scalarOf(field.type) ?? {};
  if (kind === "file") return field.required ? placeholder : void 0;
  if (field.example === void 0) return void 0;
  return lists === 0 ? scalarExample(field) : nest(listExample(field), lists - 1);
}
function firstPage(params, path) {
  const page = at(params, path);
  if (typeof page === "number" && page > 1) setAt(params, path, 1);
}

// generator/model/literal.ts
var FILE = "image.png";
function literalOf(value) {
  if (value instanceof Uint8Array) return FILE;
  if (typeof value === "bigint" || value === null || value === void 0) return String(value);
  if (Array.isArray(value)) return value.map(literalOf);
  if (typeof value !== "object") return value;
  if (typeof value.stream === "function") return value.name ?? FILE;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, literalOf(member)]));
}

export {
  fieldDoc,
  limitFacts,
  classDoc,
  sessionWords,
  INFERRED,
  KIND_WORDS,
  pageUrl,
  comment,
  tableCell,
  TOP_DATE,
  formatTopDate,
  parseTopDate,
  scalarExample,
  exampleOf,
  nest,
  paramsOf,
  FILE,
  literalOf
};
