import {
  decodeEntities,
  oneLine,
  plainText,
  wellFormed
} from "./chunk-D4ANMA4C.js";
import {
  isCatalogued,
  repeatedKeys,
  toCategories
} from "./chunk-DMLP7MGD.js";
import {
  RESERVED_CATEGORIES,
  isCategoryName
} from "./chunk-3O5U6C6R.js";
import {
  UsageError,
  defineCommand
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import {
  FIELD_KEYS,
  GIVEN,
  LIMITS
} from "./chunk-ETV7XU7E.js";
import {
  SCALARS,
  derivedTag,
  parseType
} from "./chunk-2PDTYBWY.js";
import {
  flat,
  replaceUnprintable
} from "./chunk-7F3LAL5W.js";
import {
  LINE_WIDTH,
  columns
} from "./chunk-6BJW3D6Y.js";
import {
  pascal
} from "./chunk-HGUO36N6.js";

// generator/cli/transcribe.ts
import { readFileSync as readFileSync4 } from "node:fs";

// generator/transcribe/run.ts
import { existsSync as existsSync3, mkdirSync, readdirSync, readFileSync as readFileSync3, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join5 } from "node:path";

// generator/transcribe/categories.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
function readCategories(specDir) {
  const file = join(specDir, "package.yaml");
  if (!existsSync(file)) return {};
  const value = parse(readFileSync(file, "utf8"));
  return toCategories(value?.categories ?? {});
}

// generator/transcribe/category.ts
function categoryOf(method) {
  const words = method.split(".");
  const word = (words[0] === "taobao" ? words[1] : words[0]) ?? "";
  const safe = word.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const named2 = /^[a-z]/.test(safe) ? safe : `api-${safe}`;
  return RESERVED_CATEGORIES.has(named2) ? `${named2}-apis` : named2;
}

// generator/transcribe/catalogue.ts
import { basename, dirname, join as join2 } from "node:path";
import { isMap, isSeq, parse as parse2, parseDocument } from "yaml";
var KEYS = ["title", "method", "id", "status"];
function catalogueFile(specFile, categories) {
  const folder = dirname(specFile);
  return isCatalogued(categories, basename(folder)) ? join2(dirname(folder), "catalogue.yaml") : void 0;
}
function addToCatalogue(catalogue, spec) {
  const document = parseDocument(catalogue);
  const { contents: rows, errors } = document;
  if (errors.length > 0 || !isSeq(rows)) return void 0;
  const { title, method, id, outside } = parse2(spec);
  if (outside) return void 0;
  const wanted = { title, method, ...id !== void 0 && { id }, status: "documented" };
  const known = document.toJS().map((row2) => row2 ?? {});
  const row = rows.items[findRow(known, wanted)];
  const change = isMap(row) ? mend(row, wanted) : "+ row: added";
  if (change === void 0) return void 0;
  if (!isMap(row)) rows.items.splice(placeOf(id, known), 0, document.createNode(wanted, { flow: true }));
  return { text: document.toString({ lineWidth: 0 }), change };
}
function findRow(rows, { method, title }) {
  const own = rows.findIndex((row) => row.method === method);
  return own < 0 ? rows.findIndex((row) => row.method === void 0 && row.title === title) : own;
}
function mend(row, wanted) {
  const changed = Object.entries(wanted).filter(([key, value]) => row.get(key) !== value);
  if (changed.length === 0) return void 0;
  for (const [key, value] of changed) row.set(key, value);
  row.items.sort((a, b) => KEYS.indexOf(String(a.key)) - KEYS.indexOf(String(b.key)));
  return `~ row: changed (${changed.map(([key, value]) => `${key} ${value}`).join(", ")})`;
}
function placeOf(id, rows) {
  const next = id === void 0 ? -1 : rows.findIndex((row) => firstId(row) > id);
  return next < 0 ? rows.length : next;
}
function firstId({ id }) {
  return Number(typeof id === "object" ? id[0] : id);
}

// generator/transcribe/draft/errors.ts
var FINAL = /* @__PURE__ */ new Set(["isp.null-pointer-exception", "isp.top-parse-error", "isp.top-mapping-parse-error"]);
function draftErrors(rows) {
  const errors = /* @__PURE__ */ new Map();
  const notes = [];
  for (const row of rows) {
    const known = errors.get(row.code);
    if (row.code === "") notes.push({ kind: "left-out", text: `an error without a code: ${row.meaning || row.fix}` });
    else if (known && known.meaning !== row.meaning) {
      notes.push({ kind: "unclear", text: `error ${row.code} stands twice; the second says: ${row.meaning}` });
    }
    if (row.code !== "" && !known) errors.set(row.code, toError(row));
  }
  return { errors: [...errors.values()], notes };
}
function toError({ code, meaning, fix }) {
  const said = meaning || fix || code;
  const retry = code.startsWith("isp.") && !FINAL.has(code);
  return { code, meaning: said, ...fix !== "" && fix !== said && { fix }, retry };
}

// generator/transcribe/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}

// generator/transcribe/draft/duplicates.ts
function foldDuplicates(rows) {
  return groupBy(rows, (row, index) => row.name.trim() === "" ? `
${index}` : row.name).map(fold);
}
function fold(group) {
  const kept = group.find((row) => row.fields) ?? group[0];
  if (group.length === 1) return { row: kept, comments: [] };
  const others = group.filter((row) => row !== kept);
  const keptWords = describe(kept);
  const different = others.map(describe).filter((said) => said !== keptWords);
  const rest = different.length > 0 ? "the others stand in a comment" : "the others say the same";
  return {
    row: withMembers(kept, others),
    comments: different.map((said) => `listed again as ${said}`),
    note: `listed ${group.length} times; kept ${keptWords}, ${rest}`
  };
}
function withMembers(kept, others) {
  const members = [...kept.fields ?? [], ...others.flatMap((row) => row.fields ?? [])];
  return members.length > 0 ? { ...kept, fields: members } : kept;
}
function describe(row) {
  const words = [row.type || "no type", row.required ? "required" : "", row.description ?? ""];
  return words.filter((word) => word !== "").join(", ");
}

// generator/transcribe/draft/types.ts
var SPELLINGS = new Map(
  [...SCALARS].flatMap(([name, { words = [] }]) => [name.toLowerCase(), ...words].map((word) => [word, name]))
);
var NOTHING = /* @__PURE__ */ new Set(["", "null", "void", "-", "unknown", "undefined", "?"]);
var BARE_LISTS = /* @__PURE__ */ new Set(["list", "array", "arraylist", "collection", "set"]);
function draftType(field) {
  const { base, lists } = splitType(field.type);
  const hasMembers = field.fields !== void 0;
  const name = nameType(base, lists > 0, hasMembers, field.name);
  const isBytes = name === "byte[]";
  const isStruct = hasMembers || !SCALARS.has(name);
  const marks = isBytes ? lists - 1 : lists + (BARE_LISTS.has(base.toLowerCase()) && !hasMembers ? 1 : 0);
  const written = squeeze(field.type);
  const type = name + "[]".repeat(marks);
  const tag = marks > 0 ? tagOf(field, base) : void 0;
  return {
    type,
    ...tag !== void 0 && tag !== derivedTag(name) && { item: tag },
    isStruct,
    isList: marks > 0,
    hasType: !NOTHING.has(base.toLowerCase()),
    hasTag: field.tag !== void 0,
    ...written !== type && {
      comment: written === "" ? "no type is given" : `the type is written ${written}, read as ${type}`
    }
  };
}
function splitType(text) {
  let base = squeeze(text);
  let lists = 0;
  for (let inner = innerType(base); inner !== void 0; inner = innerType(base)) {
    base = inner;
    lists++;
  }
  return { base, lists };
}
function innerType(list) {
  if (list.endsWith("[]")) return list.slice(0, -2);
  const generic = /^(?:java\.util\.)?(?:List|ArrayList|Set|Collection)<(?!>$)/i.exec(list)?.[0];
  return generic && list.endsWith(">") ? list.slice(generic.length, -1).trim() : void 0;
}
function squeeze(text) {
  return text.replace(/\s+/g, " ").replace(/ ?\[ ?\]/g, "[]").trim();
}
function nameType(base, isList2, hasMembers, fieldName) {
  const lower = base.toLowerCase();
  if (lower === "byte" && isList2 && !hasMembers) return "byte[]";
  const nothing2 = NOTHING.has(lower) || BARE_LISTS.has(lower);
  if (!hasMembers) return nothing2 ? "Unknown" : scalarName(base) ?? structName(base, fieldName);
  return nothing2 ? structName("", fieldName) : structName(base, fieldName);
}
function scalarName(base) {
  return SPELLINGS.get(base.toLowerCase().replace(/^(?:hash)?map<.*>$/, "map"));
}
function structName(base, fieldName) {
  const clean = /^[A-Za-z_]\w*$/.test(base) ? base : pascal(base);
  const name = clean || pascal(fieldName) || "Struct";
  const safe = /^\d/.test(name) ? `_${name}` : name;
  return scalarName(safe) ? `${safe}Struct` : safe;
}
function tagOf(field, base) {
  const isWord = /^\w+$/.test(base) && !NOTHING.has(base.toLowerCase());
  const tag = field.tag ?? (isWord ? derivedTag(base) : void 0);
  return tag !== void 0 && /^[A-Za-z_][\w.-]*$/.test(tag) ? tag : void 0;
}

// generator/transcribe/draft/values.ts
function scalarValue(text, type) {
  if (text === void 0 || text.trim() === "") return void 0;
  if (type === "Number") return numberValue(text);
  if (type === "Boolean") return booleanValue(text);
  return { value: text };
}
function numberValue(text) {
  const digits = text.trim();
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return { refused: `\`${text}\`, which is no number` };
  const value = Number(digits);
  const isExact = String(value) === digits && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return { value: isExact ? value : digits };
}
function booleanValue(text) {
  const word = text.trim().toLowerCase();
  if (word !== "true" && word !== "false") return { refused: `\`${text}\`, which is neither true nor false` };
  return { value: word === "true" };
}
function limitValue(text, kind) {
  if (text === void 0 || text.trim() === "") return void 0;
  const value = Number(text.trim());
  const isGood = kind === "size" ? Number.isSafeInteger(value) && value > 0 : isExactNumber(value);
  return isGood ? { value } : { refused: `\`${text}\`, which limits nothing` };
}
function isExactNumber(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
var ID_WORDS = /* @__PURE__ */ new Set(["id", "ids", "iid", "iids", "tid", "tids", "oid", "oids", "uid", "uids", "nid", "nids"]);
function isIdName(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  while (words.length > 1 && ["list", "set", "array"].includes(words.at(-1) ?? "")) words.pop();
  return ID_WORDS.has(words.at(-1) ?? "");
}
function isEcho(example, field) {
  const squeeze3 = (text) => text.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]/g, "");
  const said = squeeze3(example);
  return [field.type, field.name, field.description ?? ""].some((text) => squeeze3(text) === said);
}

// generator/transcribe/draft/field.ts
var MAX_NAME = 200;
var MAX_COMMENT = 300;
function draftFields(rows, path) {
  const fields = [];
  const notes = [];
  for (const { row, comments, note } of foldDuplicates(rows)) {
    const at = [...path, row.name];
    const place2 = { path: at, ...row.line !== void 0 && { line: row.line } };
    const refusal = refuseName(row.name);
    if (refusal) notes.push({ kind: "left-out", text: refusal, ...place2 });
    if (note) notes.push({ kind: "unclear", text: note, ...place2 });
    if (refusal) continue;
    const one = draftField(row, comments, at);
    fields.push(one.field);
    const known = new Set(comments);
    const said = row.isFromSample ? [] : one.field.comments.filter((text) => !known.has(text));
    notes.push(...said.map((text) => say(text, place2)));
    notes.push(...one.notes);
  }
  return { fields, notes };
}
function say(text, place2) {
  return { kind: "info", text, ...place2 };
}
function refuseName(name) {
  if (name.trim() === "") return "a row without a name";
  return name.length > MAX_NAME ? `a name of ${name.length} characters` : void 0;
}
function draftField(row, comments, path) {
  const type = draftType(row);
  const { facts, remarks } = draftFacts(row, type);
  const members = row.fields ? draftFields(row.fields, path) : { fields: [], notes: [] };
  const field = {
    name: row.name,
    facts,
    ...type.isStruct && { fields: members.fields },
    hasAllMembers: row.fields !== void 0 && !row.fields.some((member) => member.isFromSample),
    isFromSample: row.isFromSample === true,
    hasType: type.hasType && !row.isFromSample,
    hasTag: type.hasTag,
    comments: [...comments, ...remarks].map(commentText)
  };
  return { field, notes: members.notes };
}
function commentText(text) {
  const line2 = oneLine(text);
  return line2.length > MAX_COMMENT ? `${line2.slice(0, MAX_COMMENT)}…` : line2;
}
function draftFacts(row, type) {
  const remarks = [];
  if (row.isFromSample) remarks.push("only the sample shows it");
  else if (type.comment) remarks.push(type.comment);
  const scalar = type.isStruct || type.isList ? "String" : type.type;
  const take = (key, value) => {
    if (value && "refused" in value) remarks.push(`the ${key} is ${value.refused}`);
    return value && "value" in value ? value.value : void 0;
  };
  const example = type.isStruct && row.example && isEcho(row.example, row) ? void 0 : row.example;
  const facts = {
    type: type.type,
    item: type.item,
    format: /^Number(\[\])*$/.test(type.type) && isIdName(row.name) ? "id" : void 0,
    required: row.required,
    example: take("example", scalarValue(example, scalar)),
    default: take("default", scalarValue(row.default, scalar)),
    ...draftLimits(row, take),
    description: row.description
  };
  const agreed = agree(facts, remarks);
  return { facts: Object.fromEntries(Object.entries(agreed).filter((e) => e[1] !== void 0)), remarks };
}
function draftLimits(row, take) {
  const limits = LIMITS.map(([key, { name, counts }]) => {
    return [key, take(name, limitValue(row[key], counts ? "size" : "bound"))];
  });
  return Object.fromEntries(limits);
}
function agree(facts, remarks) {
  const { min, max } = facts;
  if (min !== void 0 && max !== void 0 && min > max) {
    remarks.push(`the smallest value ${min} is above the largest ${max}`);
    return agree({ ...facts, min: void 0, max: void 0 }, remarks);
  }
  const given = facts.default;
  const isOutside = given !== void 0 && (Number(given) < (min ?? -Infinity) || Number(given) > (max ?? Infinity));
  if (!isOutside) return facts;
  remarks.push(`the default ${String(given)} is outside its limits`);
  return { ...facts, default: void 0 };
}

// generator/transcribe/draft/kind.ts
var READS = /* @__PURE__ */ new Set(["get", "query", "search", "list"]);
function guessKind(method) {
  return READS.has(method.toLowerCase().split(".").at(-1) ?? "") ? "read" : "write";
}

// generator/transcribe/draft/index.ts
function draftApi(page, reserved) {
  const kept = page.params?.filter((row) => !reserved.has(row.name));
  const sentByClient = page.params?.filter((row) => reserved.has(row.name)) ?? [];
  const params = kept && draftFields(kept, ["params"]);
  const response = page.response && draftFields(page.response.map(envelopeText), ["response"]);
  const errors = page.errors && draftErrors(page.errors);
  return {
    method: page.method,
    ...page.id !== void 0 && { id: page.id },
    ...page.title && { title: page.title },
    ...page.summary && { summary: page.summary },
    ...page.session && { session: page.session },
    sessionGuess: page.isSessionPassed ? "required" : "optional",
    kind: guessKind(page.method),
    ...params && { params: params.fields },
    paramsComments: sentByClient.map((row) => leftOut(row)),
    ...response && { response: response.fields },
    ...errors && { errors: errors.errors },
    source: page.source,
    notes: [
      ...methodNotes(page),
      ...page.notes,
      ...sentByClient.map((row) => ({ kind: "left-out", path: ["params", row.name], ...line(row), text: SENT })),
      ...envelopeNotes(page.response ?? []),
      ...params?.notes ?? [],
      ...response?.notes ?? [],
      ...errors?.notes ?? []
    ]
  };
}
function methodNotes({ method, methodFrom }) {
  if (methodFrom === void 0) return [];
  return [{ kind: "unclear", text: `the page names no method; ${method} is read from ${methodFrom}` }];
}
var SENT = "one of TOP's public parameters, the client sends it";
function leftOut(row) {
  const words = [row.type, row.required ? "required" : "", row.description ?? ""].filter((word) => word !== "");
  return `\`${row.name}\` is left out, ${SENT}: ${words.join(", ")}`;
}
function line(row) {
  return row.line === void 0 ? {} : { line: row.line };
}
function envelopeText(row) {
  if (!isEnvelope(row)) return row;
  const { fields: _, ...rest } = row;
  return { ...rest, type: "String" };
}
function envelopeNotes(rows) {
  return rows.filter(isEnvelope).flatMap((row) => [
    {
      kind: "unclear",
      path: ["response", row.name],
      ...line(row),
      text: `written as String, as the envelope has it; the page says ${row.type || "no type"}`
    },
    ...(row.fields ?? []).map((member) => {
      const text = "a member of request_id, which is the envelope's own text";
      return { kind: "left-out", path: ["response", row.name, member.name], ...line(member), text };
    })
  ]);
}
function isEnvelope(row) {
  return row.name === "request_id" && (row.type.trim() !== "String" || row.fields !== void 0);
}

// generator/transcribe/merge/index.ts
import { isMap as isMap7, parseDocument as parseDocument2 } from "yaml";

// generator/transcribe/merge/edits.ts
function applyEdits(text, edits) {
  const sorted = edits.map((edit, order) => ({ ...edit, order }));
  sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) throw new Error(`edits overlap at offset ${start}`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
function lineEnd(text, offset) {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found;
}
function lineStart(text, offset) {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

// generator/transcribe/merge/change.ts
function join3(parts) {
  return { edits: parts.flatMap((part) => part.edits), changes: parts.flatMap((part) => part.changes) };
}

// generator/transcribe/merge/errors.ts
import { isMap as isMap3 } from "yaml";

// generator/transcribe/render/scalar.ts
import { stringify } from "yaml";
var OPTIONS = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
function scalarText(value, place2) {
  if (typeof value === "string" && value !== replaceUnprintable(value, escaped)) return quoted(value);
  if (place2 === "block") return stringify({ k: value }, OPTIONS).slice("k: ".length, -1);
  return stringify([value], { ...OPTIONS, collectionStyle: "flow" }).slice("[ ".length, -" ]\n".length);
}
function keyText(key) {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(key) && !/^(null|true|false|yes|no|on|off|y|n)$/i.test(key);
  return isPlain ? key : quoted(key);
}
function quoted(text) {
  return replaceUnprintable(JSON.stringify(text), escaped);
}
function escaped(char) {
  const code = char.codePointAt(0)?.toString(16) ?? "";
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

// generator/transcribe/render/field.ts
var PAGE_MARK = "# page: ";
function fieldEntries(field) {
  const { facts } = field;
  const values = { ...facts, required: facts.required || void 0, draft: facts.description ? true : void 0 };
  return FIELD_KEYS.flatMap((key) => {
    const value = values[key];
    return value === void 0 ? [] : [[key, value]];
  });
}
function fieldLines(field, indent) {
  const comments = field.comments.map((text) => `${indent}${PAGE_MARK}${text}`);
  const line2 = field.fields && field.fields.length > 0 ? void 0 : flowLine(field, indent);
  return [...comments, ...line2 ? [line2] : blockLines(field, indent)];
}
function fieldsBlock(fields, indent) {
  return fields.length === 0 ? " {}" : `
${fields.flatMap((field) => fieldLines(field, indent)).join("\n")}`;
}
function flowLine(field, indent) {
  const line2 = `${indent}${keyText(field.name)}: ${flowMap(field)}`;
  return columns(line2) <= LINE_WIDTH ? line2 : void 0;
}
function flowMap(field) {
  const pairs = fieldEntries(field).map(([key, value]) => `${key}: ${scalarText(value, "flow")}`);
  return `{ ${[...pairs, ...field.fields ? [`fields: ${flowFields(field.fields)}`] : []].join(", ")} }`;
}
function flowFields(fields) {
  const pairs = fields.map((field) => `${keyText(field.name)}: ${flowMap(field)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
function blockLines(field, indent) {
  const inner = `${indent}  `;
  return [
    `${indent}${keyText(field.name)}:`,
    ...fieldEntries(field).map(([key, value]) => `${inner}${key}: ${scalarText(value, "block")}`),
    ...field.fields ? [`${inner}fields:${fieldsBlock(field.fields, `${inner}  `)}`] : []
  ];
}

// generator/transcribe/render/api.ts
var SCHEMA = "# yaml-language-server: $schema=../api.schema.json";
var OWN_WORDS = "meaning and fix are the page's own words, retry is guessed from the code";
var KIND_MARK = "# guessed from the name";
var UNTOLD_MARK = `${PAGE_MARK}not told`;
var DRAFT_MARK = `${PAGE_MARK}its own words`;
function renderApi(draft) {
  return `${[
    SCHEMA,
    `method: ${draft.method}`,
    ...draft.id === void 0 ? [] : [`id: ${draft.id}`],
    told("title", draft.title, draft.method),
    draft.summary ? marked("summary", draft.summary, DRAFT_MARK) : told("summary", void 0, draft.title ?? draft.method),
    told("session", draft.session, draft.sessionGuess),
    marked("kind", draft.kind, KIND_MARK),
    ...draft.paramsComments.map((text) => `${PAGE_MARK}${text}`),
    `params:${fieldsBlock(draft.params ?? [], "  ")}`,
    `response:${draft.response ? fieldsBlock(draft.response, "  ") : " unknown"}`,
    ...errorLines(draft.errors ?? []),
    "sources:",
    `  - ${scalarText(draft.source, "block")}`
  ].join("\n")}
`;
}
function told(key, value, otherwise) {
  return value === void 0 ? marked(key, otherwise, UNTOLD_MARK) : `${key}: ${scalarText(value, "block")}`;
}
function marked(key, value, mark) {
  return `${key}: ${scalarText(value, "block")} ${mark}`;
}
function errorLines(errors) {
  if (errors.length === 0) return ["errors: {}"];
  return [`${PAGE_MARK}${OWN_WORDS}`, "errors:", ...errors.map((error) => `  ${errorLine(error)}`)];
}
function errorLine({ code, meaning, fix, retry }) {
  const pairs = [
    `meaning: ${scalarText(meaning, "flow")}`,
    ...fix === void 0 ? [] : [`fix: ${scalarText(fix, "flow")}`],
    `retry: ${retry}`
  ];
  return `${keyText(code)}: { ${pairs.join(", ")} }`;
}

// generator/transcribe/merge/source-map.ts
import { isMap as isMap2, isScalar, isSeq as isSeq2, visit } from "yaml";
function sourceMap(text, node) {
  const entries = [];
  for (const pair of node.items) {
    const [start = 0, keyEnd = 0] = pair.key.range ?? [];
    const end = Math.max(keyEnd + 1, contentEnd(text, pair.value));
    const floor = entries.at(-1)?.chunkEnd ?? 0;
    const chunkEnd = Math.min(text.length, lineEnd(text, end) + 1);
    const chunkStart = commentsStart(text, start, floor);
    entries.push({ key: String(pair.key.value), value: pair.value, start, keyEnd, end, chunkStart, chunkEnd });
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return { text, isFlow: node.flow === true, entries, byKey };
}
function entryOf(map, key) {
  return map.byKey.get(key);
}
function scalarOf(entry) {
  return isScalar(entry?.value) ? entry.value.value : void 0;
}
function mapOf(map, key) {
  const value = entryOf(map, key)?.value;
  return isMap2(value) ? sourceMap(map.text, value) : void 0;
}
function indentOf(map) {
  const first = map.entries[0];
  return first ? " ".repeat(first.start - lineStart(map.text, first.start)) : "";
}
function contentEnd(text, node) {
  const last = (isMap2(node) || isSeq2(node)) && node.flow !== true ? node.items.at(-1) : void 0;
  if (isMap2(node) && last) {
    const pair = last;
    return Math.max((pair.key.range?.[1] ?? 0) + 1, contentEnd(text, pair.value));
  }
  if (isSeq2(node) && last) return contentEnd(text, last);
  const end = node?.range?.[1] ?? 0;
  return text[end - 1] === "\n" ? end - 1 : end;
}
function commentsStart(text, start, floor) {
  let at = lineStart(text, start);
  if (text.slice(at, start).trim() !== "") return start;
  while (at > floor) {
    const above = lineStart(text, at - 1);
    if (!/^\s*(#.*)?$/.test(text.slice(above, at - 1))) break;
    at = above;
  }
  return Math.max(at, floor);
}
function ownComments(map, entry) {
  return leadLines(map, entry).flatMap((line2) => line2.startsWith(PAGE_MARK) ? [line2.slice(PAGE_MARK.length)] : []);
}
function hasPersonsComment(map, entry) {
  const above = leadLines(map, entry).some((line2) => line2.startsWith("#") && !line2.startsWith(PAGE_MARK));
  if (above) return true;
  let found = false;
  const look = (node) => {
    const { comment, commentBefore } = node;
    const lines = [comment, commentBefore].flatMap((text) => text?.split("\n") ?? []);
    found ||= lines.some((line2) => !`#${line2}`.startsWith(PAGE_MARK));
  };
  if (entry.value) visit(entry.value, { Node: (_, node) => look(node) });
  return found;
}
function leadLines(map, entry) {
  if (map.isFlow) return [];
  const lines = map.text.slice(entry.chunkStart, entry.start).split("\n");
  return lines.map((line2) => line2.trim()).filter((line2) => line2 !== "");
}

// generator/transcribe/merge/keys.ts
function editKeys(map, sets, removes) {
  const place2 = map.isFlow ? "flow" : "block";
  const edits = [];
  for (const [key, value] of sets) {
    const entry = entryOf(map, key);
    const text = scalarText(value, place2);
    if (entry) edits.push({ start: entry.value?.range?.[0] ?? entry.end, end: entry.end, text });
    else edits.push(insertKey(map, key, text, removes));
  }
  return [...edits, ...removeEntries(map, removes)];
}
function insertKey(map, key, text, removes) {
  const rank = (name) => FIELD_KEYS.indexOf(name);
  const before = map.entries.filter((entry) => rank(entry.key) < rank(key)).at(-1)?.key;
  return insertEntry(map, before, `${key}: ${text}`, removes);
}
function insertEntry(map, after, line2, removes) {
  if (!map.isFlow) {
    const entry = after === void 0 ? void 0 : entryOf(map, after);
    const at2 = entry?.chunkEnd ?? map.entries[0]?.chunkStart ?? 0;
    const isOpen2 = at2 > 0 && map.text[at2 - 1] !== "\n";
    return { start: at2, end: at2, text: `${isOpen2 ? "\n" : ""}${indentOf(map)}${line2}
` };
  }
  const index = map.entries.findIndex((entry) => entry.key === after);
  const kept = map.entries.slice(0, index + 1).filter((entry) => !removes.has(entry.key));
  const anchor = kept.at(-1);
  if (anchor) return { start: anchor.end, end: anchor.end, text: `, ${line2}` };
  const next = map.entries.find((entry) => !removes.has(entry.key));
  const at = next?.start ?? map.entries[0]?.start ?? 0;
  return { start: at, end: at, text: next ? `${line2}, ` : line2 };
}
function removeEntries(map, removes) {
  const edits = [];
  let kept;
  map.entries.forEach((entry, index) => {
    if (!removes.has(entry.key)) kept = entry.end;
    else if (!map.isFlow) edits.push({ start: entry.chunkStart, end: entry.chunkEnd, text: "" });
    else if (kept !== void 0) {
      const from = map.entries[index - 1]?.end ?? entry.start;
      edits.push({ start: from, end: entry.end, text: "" });
    } else edits.push({ start: entry.start, end: map.entries[index + 1]?.start ?? entry.end, text: "" });
  });
  return edits;
}

// generator/transcribe/merge/errors.ts
function mergeErrors(root, errors) {
  const owner = entryOf(root, "errors");
  if (!errors || !owner || !isMap3(owner.value)) return join3([]);
  const map = sourceMap(root.text, owner.value);
  const added = errors.filter((error) => !entryOf(map, error.code));
  const changes = [...added.map(addedChange), ...keptChanges(map, errors)];
  if (added.length === 0) return { edits: [], changes };
  if (map.entries.length === 0) {
    const lines = added.map((error) => `
  ${errorLine(error)}`).join("");
    return {
      edits: [
        { start: owner.start, end: owner.start, text: `${PAGE_MARK}${OWN_WORDS}
` },
        { start: owner.keyEnd + 1, end: owner.end, text: lines }
      ],
      changes
    };
  }
  let before = map.entries.at(-1)?.key;
  const edits = errors.flatMap((error) => {
    if (!entryOf(map, error.code)) return [insertEntry(map, before, errorLine(error), /* @__PURE__ */ new Set())];
    before = error.code;
    return [];
  });
  return { edits, changes };
}
function addedChange({ code, meaning }) {
  return { kind: "added", path: `errors.${code}`, text: meaning };
}
function keptChanges(map, errors) {
  if (errors.length === 0) return [];
  const codes = new Set(errors.map((error) => error.code));
  return map.entries.filter((entry) => !codes.has(entry.key)).map((entry) => ({ kind: "kept", path: `errors.${entry.key}`, text: "not on the page" }));
}

// generator/transcribe/merge/fields.ts
import { isMap as isMap5 } from "yaml";

// generator/transcribe/merge/blockify.ts
function becomesBlock(parent, map, entry, field) {
  const hasNewMembers = (field.fields?.length ?? 0) > 0 && !entryOf(map, "fields");
  return map.isFlow && !parent.isFlow && hasNewMembers && !hasPersonsComment(parent, entry);
}
function blockify(map, entry, field, facts) {
  const indent = " ".repeat(entry.start - lineStart(map.text, entry.start) + 2);
  const lines = FIELD_KEYS.flatMap((key) => {
    const old = entryOf(map, key);
    const value = facts.sets.get(key);
    if (facts.removes.has(key) || !old && value === void 0) return [];
    const text2 = value !== void 0 ? scalarText(value, "block") : map.text.slice(old?.value?.range?.[0], old?.end);
    return [`
${indent}${key}: ${text2}`];
  });
  const text = `${lines.join("")}
${indent}fields:${fieldsBlock(field.fields ?? [], `${indent}  `)}`;
  return { start: entry.keyEnd + 1, end: entry.end, text };
}

// generator/transcribe/merge/comments.ts
import { isMap as isMap4 } from "yaml";
function commentEdits(map, entry, field, isChanged) {
  const old = ownComments(map, entry);
  if (map.isFlow || old.length === 0 && !isChanged || old.join("\n") === field.comments.join("\n")) return [];
  if (!field.hasType && typeOf(map, entry) !== "Unknown") return [];
  const indent = indentOf(map);
  const kept = map.text.slice(entry.chunkStart, lineStart(map.text, entry.start)).split(/(?<=\n)/).filter((line2) => !line2.trim().startsWith(PAGE_MARK.trim()));
  const text = [...kept, ...field.comments.map((comment) => `${indent}${PAGE_MARK}${comment}
`)].join("");
  return [{ start: entry.chunkStart, end: lineStart(map.text, entry.start), text }];
}
function typeOf(map, entry) {
  return isMap4(entry.value) ? scalarOf(entryOf(sourceMap(map.text, entry.value), "type")) : void 0;
}

// generator/transcribe/merge/facts.ts
function compareFacts(map, field, path) {
  const found = new Collector(path);
  const old = String(scalarOf(entryOf(map, "type")) ?? "");
  const isRetyped = field.hasType && squeeze2(old) !== squeeze2(field.facts.type);
  if (isRetyped) found.set("retyped", "type", field.facts.type, `${old} -> ${field.facts.type}`);
  compareTag(map, field.facts, isRetyped, field.hasTag, found);
  if (isRetyped) compareFormat(map, field.facts, found);
  compareRequired(map, field.facts.required, found);
  const type = isRetyped ? field.facts.type : old;
  for (const [key] of GIVEN) compareGiven(map, key, field.facts[key], type, isRetyped, found);
  compareDescription(map, field.facts.description, found);
  return found;
}
var Collector = class {
  sets = /* @__PURE__ */ new Map();
  removes = /* @__PURE__ */ new Set();
  changes = [];
  #path;
  constructor(path) {
    this.#path = path;
  }
  set(kind, key, value, text) {
    this.sets.set(key, value);
    if (text !== "") this.changes.push({ kind, path: this.#path, text });
  }
  remove(kind, key, text) {
    this.removes.add(key);
    this.changes.push({ kind, path: this.#path, text });
  }
};
function squeeze2(type) {
  return type.replace(/\s+/g, "");
}
function compareTag(map, facts, isRetyped, isTold, found) {
  const old = scalarOf(entryOf(map, "item"));
  if (!isTold && !isRetyped) return;
  if (facts.item !== void 0 && facts.item !== old) {
    found.set("changed", "item", facts.item, `list tag ${String(old ?? "derived")} -> ${facts.item}`);
  } else if (facts.item === void 0 && old !== void 0) {
    found.remove("changed", "item", `list tag ${String(old)} -> derived`);
  }
}
function compareFormat(map, facts, found) {
  const old = scalarOf(entryOf(map, "format"));
  if (old !== void 0 && !SCALARS.get(parseType(facts.type).name)?.hasFormat) {
    found.remove("changed", "format", `format ${String(old)} does not fit ${facts.type}`);
  } else if (old === void 0 && facts.format) found.set("changed", "format", facts.format, "");
}
function compareRequired(map, required, found) {
  const old = scalarOf(entryOf(map, "required")) === true;
  if (required === void 0 || required === old) return;
  if (required) found.set("required", "required", true, "optional -> required");
  else found.remove("optional", "required", "required -> optional");
}
function compareGiven(map, key, given, type, isRetyped, found) {
  const entry = entryOf(map, key);
  const old = scalarOf(entry);
  if (entry && old === void 0) return;
  const isSameText = old !== void 0 && String(old) === String(given);
  if (given !== void 0 && (!isSameText || isRetyped && old !== given)) {
    found.set("changed", key, given, isSameText ? "" : `${key} ${show(old)} -> ${show(given)}`);
  } else if (given === void 0 && old !== void 0 && isRetyped && (key === "example" || key === "default")) {
    refit(key, old, type, found);
  }
}
function refit(key, old, type, found) {
  const value = scalarValue(String(old), type);
  if (value && "refused" in value) found.remove("changed", key, `${key} ${show(old)} does not fit ${type}`);
  else if (value && value.value !== old) found.set("changed", key, value.value, "");
}
function compareDescription(map, given, found) {
  const old = scalarOf(entryOf(map, "description"));
  const isDraft = scalarOf(entryOf(map, "draft")) === true;
  if (given === void 0 || given === old || old !== void 0 && !isDraft) return;
  if (!isDraft) found.set("changed", "draft", true, "");
  found.set("changed", "description", given, old === void 0 ? "description taken over" : "draft description");
}
function show(value) {
  const text = value === void 0 ? "none" : String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

// generator/transcribe/merge/fields.ts
function mergeFields(owner, map, fields, isComplete, path) {
  const { removes, changes } = isComplete ? dropped(map, fields, path) : { removes: /* @__PURE__ */ new Set(), changes: [] };
  const added = fields.filter((field) => !entryOf(map, field.name));
  const news = { edits: [], changes: [...changes, ...added.map((field) => say2("added", path, field))] };
  if (map.entries.length === removes.size) {
    const isSame = map.entries.length === 0 && added.length === 0;
    return isSame ? news : { ...news, edits: [replaceAll(owner, map, added)] };
  }
  let before;
  const inserts = fields.flatMap((field) => {
    if (!entryOf(map, field.name)) return [insertField(map, before, field, removes)];
    before = field.name;
    return [];
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  const merged = map.entries.flatMap((entry) => {
    const field = byName.get(entry.key);
    return field ? [mergeField(map, entry, field, `${path}.${field.name}`)] : [];
  });
  const inner = join3(merged);
  return {
    edits: [...inner.edits, ...inserts, ...removeEntries(map, removes)],
    changes: [...news.changes, ...inner.changes]
  };
}
function say2(kind, path, { name, facts }) {
  return { kind, path: `${path}.${name}`, text: facts.required ? `${facts.type}, required` : facts.type };
}
function dropped(map, fields, path) {
  const names = new Set(fields.map((field) => field.name));
  const removes = /* @__PURE__ */ new Set();
  const changes = map.entries.flatMap((entry) => {
    if (names.has(entry.key)) return [];
    const at = `${path}.${entry.key}`;
    if (hasPersonsComment(map, entry)) return [{ kind: "kept", path: at, text: "not on the page, but commented" }];
    removes.add(entry.key);
    return [{ kind: "removed", path: at, text: "not on the page" }];
  });
  return { removes, changes };
}
function insertField(map, after, field, removes) {
  if (map.isFlow) return insertEntry(map, after, `${keyText(field.name)}: ${flowMap(field)}`, removes);
  const indent = indentOf(map);
  const lines = fieldLines(field, indent).join("\n");
  return insertEntry(map, after, lines.slice(indent.length), removes);
}
function replaceAll(owner, map, fields) {
  const indent = " ".repeat(owner.start - lineStart(map.text, owner.start));
  const isInFlow = map.text.slice(lineStart(map.text, owner.start), owner.start).trim() !== "";
  const text = isInFlow ? ` ${flowFields(fields)}` : fieldsBlock(fields, `${indent}  `);
  return { start: owner.keyEnd + 1, end: owner.end, text };
}
function mergeField(parent, entry, field, path) {
  if (!isMap5(entry.value))
    return { edits: [], changes: [{ kind: "kept", path, text: "no map of keys: left as it is" }] };
  const map = sourceMap(parent.text, entry.value);
  const facts = field.isFromSample ? void 0 : compareFacts(map, field, path);
  if (facts && becomesBlock(parent, map, entry, field)) {
    const added = (field.fields ?? []).map((member) => say2("added", path, member));
    return { edits: [blockify(map, entry, field, facts)], changes: [...facts.changes, ...added] };
  }
  const own = facts ? { edits: editKeys(map, facts.sets, facts.removes), changes: facts.changes } : join3([]);
  const members = mergeMembers(map, entry, field, path);
  const comments = field.isFromSample ? [] : commentEdits(parent, entry, field, own.changes.length > 0);
  return join3([own, members, { edits: comments, changes: [] }]);
}
function mergeMembers(map, entry, field, path) {
  const owner = entryOf(map, "fields");
  const old = isMap5(owner?.value) ? sourceMap(map.text, owner.value) : void 0;
  if (owner && old && field.fields) return mergeFields(owner, old, field.fields, field.hasAllMembers, path);
  if (!owner && field.fields) return addMembers(map, entry, field, field.fields, path);
  if (!owner || field.fields || !field.hasType) return join3([]);
  const changes = (old?.entries ?? []).map((one) => ({
    kind: "removed",
    path: `${path}.${one.key}`,
    text: `the page says ${field.facts.type}`
  }));
  return { edits: removeEntries(map, /* @__PURE__ */ new Set(["fields"])), changes };
}
function addMembers(map, entry, field, members, path) {
  const changes = members.map((member) => say2("added", path, member));
  const line2 = map.isFlow ? `fields: ${flowFields(members)}` : `fields:${fieldsBlock(members, `${indentOf(map)}  `)}`;
  return { edits: [insertEntry(map, map.entries.at(-1)?.key, line2, /* @__PURE__ */ new Set())], changes };
}

// generator/transcribe/merge/identity.ts
import { isMap as isMap6 } from "yaml";
function mergeIdentity(root, draft) {
  const summary = markOf(root, "summary");
  return join3([
    mergeId(root, draft.id),
    mergeTold(root, "title", draft.title),
    summary === DRAFT_MARK || summary === UNTOLD_MARK ? mergeTold(root, "summary", draft.summary, DRAFT_MARK) : join3([]),
    mergeTold(root, "session", draft.session)
  ]);
}
function mergeId(root, id) {
  const entry = entryOf(root, "id");
  const old = scalarOf(entry);
  if (id === void 0 || old === id) return join3([]);
  const changes = [{ kind: "changed", path: "id", text: `${String(old ?? "none")} -> ${id}` }];
  if (!entry) return { edits: [insertEntry(root, "method", `id: ${id}`, /* @__PURE__ */ new Set())], changes };
  return { edits: [{ start: entry.value?.range?.[0] ?? entry.end, end: entry.end, text: String(id) }], changes };
}
function mergeTold(root, key, told2, mark = "") {
  const entry = entryOf(root, key);
  const old = isInferred(entry) ? entry.value.get("value") : scalarOf(entry);
  const oldMark = markOf(root, key);
  const isUntold = oldMark === UNTOLD_MARK;
  if (told2 === void 0 || !entry || old === told2 && !isUntold && !isInferred(entry)) return join3([]);
  const start = entry.value?.range?.[0] ?? entry.end;
  const isMarked = isUntold || oldMark === DRAFT_MARK;
  const end = isMarked ? lineEnd(root.text, entry.end) : entry.end;
  const text = `${scalarText(told2, "block")}${isMarked && mark !== "" ? ` ${mark}` : ""}`;
  const said = old === told2 ? "told by the page" : `${String(old)} -> ${told2}`;
  return { edits: [{ start, end, text }], changes: [{ kind: "changed", path: key, text: said }] };
}
function isInferred(entry) {
  return isMap6(entry?.value);
}
function markOf(root, key) {
  const entry = entryOf(root, key);
  return entry ? root.text.slice(entry.end, lineEnd(root.text, entry.end)).trim() : "";
}

// generator/transcribe/merge/sources.ts
import { isScalar as isScalar2, isSeq as isSeq3 } from "yaml";
function mergeSources(root, source) {
  const list = entryOf(root, "sources")?.value;
  if (!isSeq3(list)) return join3([]);
  const items = list.items.filter((item) => isScalar2(item));
  if (items.some((item) => item.value === source)) return join3([]);
  const same = items.find((item) => stem(String(item.value)) === stem(source));
  const text = scalarText(source, list.flow ? "flow" : "block");
  if (same?.range) return { edits: [{ start: same.range[0], end: same.range[1], text }], changes: [] };
  const last = items.at(-1)?.range;
  if (!last) return join3([]);
  if (list.flow) return { edits: [{ start: last[1], end: last[1], text: `, ${text}` }], changes: [] };
  const at = lineEnd(root.text, last[1]);
  const dash = root.text.slice(lineStart(root.text, last[0]), last[0]);
  return { edits: [{ start: at, end: at, text: `
${dash}${text}` }], changes: [] };
}
function stem(source) {
  return source.replace(/, modified [\d-]+$/, "");
}

// generator/transcribe/merge/mentions.ts
var SECTIONS = ["pagination", "window", "failure"];
function mentions(root, changes) {
  const removed = changes.filter((change) => change.kind === "removed").map((change) => change.path.replace(/^(params|response)\./, ""));
  return SECTIONS.flatMap(
    (section) => (mapOf(root, section)?.entries ?? []).flatMap((entry) => {
      const path = String(scalarOf(entry) ?? "");
      const isGone = removed.some((gone) => path === gone || path.startsWith(`${gone}.`));
      return isGone ? [{ kind: "kept", path: `${section}.${entry.key}`, text: `names ${path}, which is removed` }] : [];
    })
  );
}

// generator/transcribe/merge/index.ts
var OPTIONS2 = { prettyErrors: false, uniqueKeys: false };
function mergeApi(text, draft) {
  const document = parseDocument2(text, OPTIONS2);
  const fault = faultOf(document, text);
  if (fault !== void 0) return { refusal: `the spec is no valid YAML: ${fault}` };
  if (!isMap7(document.contents)) return { refusal: "the spec is no map" };
  const root = sourceMap(text, document.contents);
  if (root.isFlow) return { refusal: "the spec is one flow map; write it in block style" };
  if (scalarOf(entryOf(root, "method")) !== draft.method) return { refusal: "the spec is of another method" };
  const merged = join3([
    mergeIdentity(root, draft),
    mergeTree(root, "params", draft.params),
    mergeTree(root, "response", draft.response),
    mergeErrors(root, draft.errors)
  ]);
  if (merged.edits.length === 0) return { text, changes: [...merged.changes, ...mentions(root, merged.changes)] };
  const sources = mergeSources(root, draft.source);
  const result = applyEdits(text, [...merged.edits, ...sources.edits]);
  const damage = faultOf(parseDocument2(result, OPTIONS2), result);
  if (damage !== void 0) return { refusal: `merging would break the file: ${damage}` };
  return { text: result, changes: [...merged.changes, ...mentions(root, merged.changes)] };
}
function faultOf(document, text) {
  const [fault] = [...document.errors, ...repeatedKeys(document)];
  return fault && `${fault.message} at line ${text.slice(0, fault.pos[0]).split("\n").length}`;
}
function mergeTree(root, side, fields) {
  const owner = entryOf(root, side);
  if (!fields || !owner) return join3([]);
  if (isMap7(owner.value)) return mergeFields(owner, sourceMap(root.text, owner.value), fields, true, side);
  const added = fields.map((field) => ({
    kind: "added",
    path: `${side}.${field.name}`,
    text: field.facts.type
  }));
  return { edits: [{ start: owner.keyEnd + 1, end: owner.end, text: fieldsBlock(fields, "  ") }], changes: added };
}

// generator/transcribe/index.ts
var METHOD = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/;
var MAX_METHOD = 200;
function transcribe(page, existing, reserved) {
  const { method } = page;
  if (page.params === void 0 && page.response === void 0) {
    const reason = "it lists neither parameters nor fields";
    return { state: "refused", ...method !== void 0 && { method }, reason, notes: page.notes };
  }
  if (method === void 0) return { state: "refused", reason: "the page names no method", notes: page.notes };
  if (!METHOD.test(method) || method.length > MAX_METHOD) {
    return { state: "refused", reason: `${JSON.stringify(method)} is no method name`, notes: page.notes };
  }
  const draft = draftApi({ ...page, method }, reserved);
  if (existing === void 0) {
    const notes = [...draft.notes, ...untold(draft)];
    return { state: "new", method, text: renderApi(draft), draft, changes: [], notes };
  }
  const merged = mergeApi(existing, draft);
  if ("refusal" in merged) return { state: "refused", method, reason: merged.refusal, notes: draft.notes };
  const state = merged.text === existing ? "same" : "changed";
  return { state, method, text: merged.text, draft, changes: merged.changes, notes: draft.notes };
}
function untold(draft) {
  const say4 = (text) => ({ kind: "unclear", text });
  return [
    ...draft.params === void 0 ? [say4("no parameters are listed; written as none")] : [],
    ...draft.title === void 0 ? [say4(`no title; written as ${draft.method}`)] : [],
    ...draft.session === void 0 ? [say4(`session is not told; written as ${draft.sessionGuess}`)] : [],
    ...draft.response === void 0 ? [say4("no answer is documented; written as `response: unknown`")] : []
  ];
}
function countFields(fields) {
  return fields.reduce((sum, field) => sum + 1 + countFields(field.fields ?? []), 0);
}

// generator/transcribe/lines/html.ts
var SILENT = /<(?:(script|style|head|noscript)\b|!--)/gi;
var CODE = /<(pre)\b/gi;
function htmlToText(html) {
  const code = [];
  const visible = replaceElements(html, SILENT, () => " ");
  const marked2 = replaceElements(visible, CODE, (element) => {
    code.push(strip(element.replace(/<br\s*\/?>/gi, "\n")));
    return `
${code.length - 1}
`;
  });
  const text = strip(
    marked2.replace(/\s+/g, " ").replace(/\u0001 ?/g, "").replace(/ ?<tr\b[^<>]*> ?/gi, "\n|").replace(/ ?<\/t[dh]> ?/gi, " | ").replace(/ ?<li\b[^<>]*> ?/gi, "\n• ").replace(/<br\s*\/?>/gi, " ").replace(/<\/?(?:h[1-6]|p|div|section|ul|ol|table|li|tr)\b[^<>]*>/gi, "\n")
  );
  const filled = text.replace(/\u0001(\d+)\u0001/g, (_, index) => `
${code[Number(index)] ?? ""}
`);
  return filled.replace(/\n[ \t]*(?:\n[ \t]*)+/g, "\n\n");
}
function replaceElements(html, opening, replace) {
  const unclosed = /* @__PURE__ */ new Set();
  let result = "";
  let end = 0;
  for (const { 0: tag, 1: name = "", index } of html.matchAll(opening)) {
    if (index < end || unclosed.has(name)) continue;
    const closing = name === "" ? /-->/g : new RegExp(`</${name}>`, "gi");
    closing.lastIndex = index + tag.length;
    if (closing.test(html)) {
      result += html.slice(end, index) + replace(html.slice(index, closing.lastIndex));
      end = closing.lastIndex;
    } else unclosed.add(name);
  }
  return result + html.slice(end);
}
function strip(html) {
  return decodeEntities(html.replace(/<\/?[a-z][^<>]*>/gi, ""));
}

// generator/transcribe/samples/sample.ts
var MAX_NESTING = 24;
function elementOf(node, form) {
  if (node.kind === "list") return { element: node };
  const only = node.children.length === 1 ? node.children[0] : void 0;
  if (!only || form === "simplified" || form === "json" && only.kind !== "list") return void 0;
  return { tag: only.name, element: only };
}
var indexes = /* @__PURE__ */ new WeakMap();
function childOf(node, name) {
  const index = indexes.get(node) ?? new Map(node.children.map((child) => [child.name, child]));
  indexes.set(node, index);
  return index.get(name);
}
function mergeNodes(nodes) {
  return groupBy(nodes, (node) => node.name).map((group) => {
    if (group.length === 1) return group[0];
    const kept = group.find((node) => node.children.length > 0 || node.kind === "list") ?? group.at(-1) ?? group[0];
    return { ...kept, children: mergeNodes(group.flatMap((node) => node.children)) };
  });
}

// generator/transcribe/samples/json.ts
function jsonSample(text) {
  const value = parseJson(text) ?? parseJson(text.replace(TEXT, (all, empty) => empty ? `${all}null` : all));
  return typeof value === "object" && value !== null ? unwrapRoot(jsonNode("", value)) : void 0;
}
var TEXT = /"(?:[^"\\]|\\[^])*(?:"(\s*:\s*(?=[,}]))?|\\?$)/g;
function nesting(json) {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of json.replace(TEXT, "").matchAll(/[{}[\]]/g)) {
    open += "{[".includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, open);
  }
  return { open, deepest };
}
function parseJson(text) {
  try {
    const value = JSON.parse(text);
    return nesting(text).deepest > MAX_NESTING ? void 0 : value;
  } catch {
    return void 0;
  }
}
function unwrapRoot(root) {
  const only = root.children.length === 1 ? root.children[0] : void 0;
  return only && /_response$/.test(only.name) && only.kind === "object" ? only : root;
}
function jsonNode(name, value) {
  if (Array.isArray(value)) return listNode(name, value);
  if (typeof value === "object" && value !== null) {
    const children = Object.entries(value).map(([key, member]) => jsonNode(key, member));
    return { name, kind: "object", children };
  }
  const scalar = scalarOf2(value);
  return { name, kind: "scalar", ...scalar && { scalar }, value: value === null ? "" : String(value), children: [] };
}
function listNode(name, elements) {
  const nodes = elements.map((element) => jsonNode(name, element));
  const scalar = nodes.find((node) => node.kind === "scalar")?.scalar;
  return {
    name,
    kind: "list",
    ...scalar && { scalar },
    children: mergeNodes(nodes.flatMap((node) => node.children))
  };
}
function scalarOf2(value) {
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : void 0;
}

// generator/transcribe/samples/xml.ts
var TAG = /<\s*(\/\s*)?([A-Za-z_][\w.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/\s*)?>/g;
function xmlSample(text) {
  const stack = [{ name: "", children: [], text: "" }];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [all, closing, name = "", empty] = match;
    top(stack).text += text.slice(end, match.index);
    end = match.index + all.length;
    if (!closing) stack.push({ name, children: [], text: "" });
    if (closing || empty) close(stack, name);
    if (stack.length > MAX_NESTING) return void 0;
  }
  while (stack.length > 1) close(stack, top(stack).name);
  return stack[0]?.children[0];
}
function top(stack) {
  return stack.at(-1) ?? { name: "", children: [], text: "" };
}
function close(stack, name) {
  const depth = stack.findLastIndex((open) => open.name === name);
  while (depth > 0 && stack.length > depth) {
    const node = xmlNode(top(stack));
    stack.pop();
    top(stack).children.push(node);
  }
}
function xmlNode({ name, children, text }) {
  if (children.length > 0) return { name, kind: "object", children: mergeNodes(children) };
  return { name, kind: "scalar", value: decodeEntities(text.trim()), children: [] };
}

// generator/transcribe/samples/index.ts
function readSamples(texts) {
  const read = { json: jsonSample, simplified: jsonSample, xml: xmlSample };
  const readable = [];
  const unreadable = [];
  for (const form of ["json", "simplified", "xml"]) {
    if (texts[form].trim() === "") continue;
    const tree = read[form](texts[form]);
    if (tree) readable.push({ form, tree });
    else unreadable.push(form);
  }
  return { readable, unreadable };
}

// generator/transcribe/samples/compare.ts
function applyTags(fields, samples) {
  const tagged = samples.readable.find(({ form }) => form === "json") ?? samples.readable.find(({ form }) => form === "xml");
  return tagged ? fields.map((field) => tagField(field, tagged.tree, tagged.form)) : [...fields];
}
function tagField(field, parent, form) {
  const node = childOf(parent, field.name);
  if (!node) return field;
  const list = isList(field) ? elementOf(node, form) : void 0;
  const inner = list?.element ?? node;
  return {
    ...field,
    ...list?.tag !== void 0 && { tag: list.tag },
    ...field.fields && { fields: field.fields.map((member) => tagField(member, inner, form)) }
  };
}
function compareSamples(fields, samples) {
  const unreadable = samples.unreadable.map((form) => ({
    kind: "info",
    text: `the ${form} sample cannot be read`
  }));
  const differences = samples.readable.flatMap(({ form, tree }) => compareLevel(fields, tree, form, ["response"]));
  return [...unreadable, ...differences];
}
function compareLevel(fields, parent, form, path) {
  const names = new Set(fields.map((field) => field.name));
  const extra = parent.children.filter((child) => !names.has(child.name) && child.name !== "request_id");
  return [
    ...fields.flatMap((field) => compareField(field, parent, form, [...path, field.name])),
    ...extra.map((child) => say3(form, [...path, child.name], "is shown, but the table does not list it"))
  ];
}
function compareField(field, parent, form, path) {
  const node = childOf(parent, field.name);
  if (!node) return [say3(form, path, "is not shown")];
  const list = isList(field) ? elementOf(node, form) : void 0;
  if (isList(field) && !list && node.children.length > 0) return [say3(form, path, "is a list, but not shown as one")];
  if (!isList(field) && node.kind === "list") return [say3(form, path, `is ${field.type}, but shown as a list`)];
  const inner = list?.element ?? node;
  if (field.fields) return compareLevel(field.fields, inner, form, path);
  return inner.children.length > 0 ? [say3(form, path, `is ${field.type}, but shown with members`)] : [];
}
function say3(form, path, what) {
  return { kind: "info", path, text: `${form} sample: ${what}` };
}
function isList(field) {
  return field.type.trimEnd().endsWith("]") && !/^byte\s*\[\s*\]$/.test(field.type);
}

// generator/transcribe/pages/json.ts
var SESSIONS = [
  [/^no_?need$|不需/i, "none"],
  [/^optional$|可选/i, "optional"],
  [/^required$|^bi_sessions$|必须|需要|双方/i, "required"]
];
var BEIJING_OFFSET_MS = 8 * 3600 * 1e3;
function readJsonPages(value) {
  const found = (Array.isArray(value) ? value : [value]).map(unwrap);
  return found.length > 0 && found.every(isDocument) ? found.map(toPage) : void 0;
}
function unwrap(value) {
  const inner = value?.["data"];
  return isDocument(inner) ? inner : value;
}
function isDocument(value) {
  if (typeof value !== "object" || value === null || typeof value["name"] !== "string") return false;
  return ["requestParams", "responseParams", "apiChineseName"].some((key) => key in value);
}
function toPage(document) {
  const samples = readSamples({
    json: textOf(document, "rspSampleJson"),
    simplified: textOf(document, "rspSampleSimplifyJson"),
    xml: textOf(document, "rspSampleXml")
  });
  const response = fieldsOf(document["responseParams"]);
  const session = sessionOf(document["labels"]);
  const errors = errorsOf(document["errorCodes"]);
  return {
    method: textOf(document, "name").trim(),
    ...optional("id", idOf(document["id"])),
    ...optional("title", plainText(textOf(document, "apiChineseName")) || void 0),
    ...optional("summary", plainText(textOf(document, "description")) || void 0),
    ...optional("session", session),
    params: fieldsOf(document["requestParams"]) ?? [],
    ...optional("response", response && applyTags(response, samples)),
    ...optional("errors", errors),
    source: sourceOf(document),
    notes: [...labelNotes(document["labels"], session), ...response ? compareSamples(response, samples) : []]
  };
}
function fieldsOf(value) {
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null).map(toField) : void 0;
}
function toField(row) {
  const members = fieldsOf(row["subParams"]);
  const given = GIVEN.map(([key, { json }]) => [key, textOf(row, json).trim()]);
  return {
    name: textOf(row, "name"),
    type: textOf(row, "type").trim(),
    required: row["required"] === true || row["required"] === "true",
    ...Object.fromEntries(given.filter(([, text]) => text !== "")),
    ...optional("description", plainText(textOf(row, "description")) || void 0),
    ...members && members.length > 0 && { fields: members }
  };
}
function errorsOf(value) {
  if (!Array.isArray(value)) return void 0;
  return value.map((row) => ({
    code: textOf(row, "errorCode").trim(),
    meaning: plainText(textOf(row, "errorMsg")),
    fix: plainText(textOf(row, "solution"))
  }));
}
function sessionOf(labels) {
  for (const words of labelWords(labels)) {
    const known = SESSIONS.find(([pattern]) => words.some((word) => pattern.test(word)));
    if (known) return known[1];
  }
  return void 0;
}
function labelWords(labels) {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => [textOf(label, "key"), textOf(label, "displayName")]).filter((words) => words.some((word) => /授权|^(no_?need|required|optional|bi_sessions)$/i.test(word)));
}
function labelNotes(labels, session) {
  if (!Array.isArray(labels) || session) return [];
  return [{ kind: "unclear", text: "no label of the page tells whether a session is needed" }];
}
function sourceOf(document) {
  const modified = document["gmtModified"];
  const time = typeof modified === "number" ? new Date(modified + BEIJING_OFFSET_MS) : void 0;
  const day = time && !Number.isNaN(time.getTime()) ? `, modified ${time.toISOString().slice(0, 10)}` : "";
  return `the page's official JSON${day}`;
}
function idOf(value) {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : void 0;
}
function textOf(row, key) {
  const value = row[key];
  return value === void 0 || value === null || typeof value === "object" ? "" : wellFormed(String(value));
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// generator/transcribe/lines/words.ts
var TYPES = new Set(
  [...SCALARS.keys(), "byte", "long", "integer", "int", "float", "double", "object"].map((word) => word.toLowerCase())
);
function isName(text) {
  return /^[A-Za-z0-9_][\w.\-$]*$/.test(text);
}
function elementType(text) {
  const marks = text.indexOf("[");
  const isList2 = marks >= 0 && /^(?:\s*\[\s*\])+$/.test(text.slice(marks));
  return (isList2 ? text.slice(0, marks) : text).trim();
}
function isType(text) {
  const base = elementType(text);
  return isKnown(base) || base === "null" && base !== text || /^[A-Z][\w$.]*(?:<[\w<>, ]+>)?$/.test(base);
}
function isStructType(text) {
  return isType(text) && !isKnown(elementType(text));
}
function isKnown(base) {
  return TYPES.has(base.toLowerCase());
}
function readRequired(text) {
  if (/^(?:必须|必填|必选|是|true|required|Y)$/i.test(text)) return true;
  return /^(?:可选|选填|非必须|否|false|optional|N)$/i.test(text) ? false : void 0;
}
var LABELS = new Map(
  GIVEN.flatMap(([key, { label }]) => label ? [[label, key]] : [])
);
var LIMIT = new RegExp(`(${[...LABELS.keys()].join("|")})\\s*[:：]\\s*([^\\s,，;；]+)`, "g");
function isLimits(text) {
  return text.trim() !== "" && text.replace(LIMIT, "").replace(/[\s,，;；]+/g, "") === "";
}
function readLimits(text) {
  const limits = {};
  for (const [, word = "", value = ""] of text.matchAll(LIMIT)) {
    limits[LABELS.get(word)] = value;
  }
  return limits;
}
function splitMarks(text) {
  const lead = /^[\s└├│─]*/.exec(text)?.[0] ?? "";
  const marks = lead.match(/[└├]/g)?.length ?? 0;
  return { marks, isBranch: lead.includes("├"), name: text.slice(lead.length).trim() };
}

// generator/transcribe/blocks/role.ts
function tableRole({ header, body, heading }) {
  const { columns: columns2 } = header;
  if (columns2[0] === "code") return "errors";
  if (columns2[0] === "environment") return "environment";
  if (/公共/.test(heading) && isPublicRow(body)) return "public";
  if (!columns2.includes("example") && isPublicRow(body)) return "public";
  if (columns2.includes("required")) return "params";
  return /^请求参数$/.test(heading) ? "params" : "response";
}
function isPublicRow(body) {
  const row = body.find((line2) => line2.text.trim() !== "" && !/^[|\s:-]+$/.test(line2.text));
  const name = splitMarks(row?.text.replace(/^\s*\|/, "") ?? "").name.split(/[\s|]/)[0] ?? "";
  return ["method", "app_key", "request_id", "error_response"].includes(name);
}

// generator/transcribe/blocks/group.ts
function splitPages(blocks) {
  const groups = [[]];
  let seen = /* @__PURE__ */ new Set();
  for (const block of blocks) {
    const mark = markOf2(block);
    if (mark !== void 0 && startsNext(mark, seen)) {
      groups.push([]);
      seen = /* @__PURE__ */ new Set();
    }
    if (mark !== void 0) seen.add(mark);
    groups.at(-1)?.push(block);
  }
  return groups.filter((group) => group.some((block) => ["params", "response"].includes(markOf2(block) ?? "")));
}
function markOf2(block) {
  if (block.kind === "title") return "title";
  return block.kind === "table" ? tableRole(block) : void 0;
}
function startsNext(mark, seen) {
  const hasTables = seen.has("params") || seen.has("response");
  if (mark === "response" || mark === "errors") return seen.has(mark);
  if (mark === "title") return hasTables || seen.has("title");
  return hasTables;
}

// generator/transcribe/blocks/head.ts
var WORDS = {
  name: ["名称", "参数", "参数名", "参数名称", "字段", "字段名", "字段名称"],
  type: ["类型", "参数类型", "数据类型"],
  required: ["是否必须", "必须", "是否必填", "必填", "是否必选", "必选"],
  example: ["示例值", "示例", "参考值"],
  default: ["默认值"],
  limits: ["更多限制", "限制"],
  description: ["描述", "说明", "备注", "参数说明"],
  code: ["错误码", "错误代码"],
  meaning: ["错误描述", "错误消息", "错误信息"],
  fix: ["解决方案", "解决办法"],
  environment: ["环境"],
  url: ["HTTP请求地址", "HTTPS请求地址", "HTTP地址", "HTTPS地址"]
};
var COLUMNS = new Map(
  Object.entries(WORDS).flatMap(([column, words]) => words.map((word) => [word, column]))
);
function readHeader(lines, index) {
  const text = lines[index]?.text.trim() ?? "";
  const split = splitHead(text);
  if (split.cells.length > 1) {
    const columns2 = split.cells.map((cell) => COLUMNS.get(cell));
    return isHead(columns2) ? { columns: columns2, layout: split.layout, length: 1 } : void 0;
  }
  return COLUMNS.has(text) ? readColumnLines(lines, index) : void 0;
}
function splitHead(text) {
  const layout = text.includes("|") ? "pipes" : text.includes("	") ? "tabs" : "spaces";
  const mark = { pipes: "|", tabs: "	", spaces: /\s+/ }[layout];
  return {
    layout,
    cells: text.split(mark).map((cell) => cell.trim()).filter((cell) => cell !== "")
  };
}
function readColumnLines(lines, index) {
  const columns2 = [];
  let end = index;
  for (; end < lines.length; end++) {
    const text = lines[end]?.text.trim() ?? "";
    const column = COLUMNS.get(text);
    if (text !== "" && (!column || columns2.includes(column))) break;
    if (column) columns2.push(column);
  }
  return isHead(columns2) ? { columns: columns2, layout: "cells", length: end - index } : void 0;
}
function isHead(columns2) {
  if (columns2.length < 2 || columns2.includes(void 0)) return false;
  const [first, second] = columns2;
  return first === "name" && second === "type" || first === "code" || first === "environment";
}
function unknownHead(text) {
  const { cells } = splitHead(text.trim());
  const known = cells.filter((cell) => COLUMNS.has(cell));
  const isLikely = cells.length >= 4 && known.length >= 2 && known.length < cells.length && known.includes("类型");
  return isLikely ? cells.filter((cell) => !COLUMNS.has(cell)) : void 0;
}

// generator/transcribe/lines/index.ts
function readLines(document) {
  const lines = document.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).map((text, index) => ({ number: index + 1, text: text.replace(/[\u00a0\u3000]/g, " ") }));
  const end = lines.findIndex((line2) => !line2.text.startsWith("#") || /^#-{3,}\s*$/.test(line2.text));
  return /^#-{3,}/.test(lines[end]?.text ?? "") ? lines.slice(end + 1) : lines;
}
function isHeading(text) {
  return HEADINGS.has(/^[#\s]*([^#\s:：]+)[\s:：]*$/.exec(text)?.[1] ?? "");
}
var HEADINGS = /* @__PURE__ */ new Set([
  "公共参数",
  "公共请求参数",
  "公共响应参数",
  "请求地址",
  "请求参数",
  "响应参数",
  "返回参数",
  "返回结果",
  "请求示例",
  "响应示例",
  "返回示例",
  "异常示例",
  "错误码解释",
  "错误码",
  "API工具",
  "如何获得此API",
  "FAQ",
  "接口名称"
]);
function unnumbered(text) {
  return text.trim().replace(/^\d+(?:\s+\d+)*\s*\|\s*/, "");
}
function isCode(text) {
  const code = unnumbered(text);
  if (code !== text.trim()) return true;
  return /^(?:TaobaoClient|ITopClient|TopClient\b|pTop|pTaobaoClient|req\s*[.=[(]|var client|curl\b|\$\w+\s*=|# -\*- coding|import top|client\.)/.test(
    code
  );
}

// generator/transcribe/blocks/sample-block.ts
var PATIENCE = 4;
function sampleBlocks(lines) {
  const codes = lines.map(({ text }) => withoutBars(text));
  const opened = codes.map((code) => nesting(code).open);
  let patience = PATIENCE * lines.length;
  return (index) => {
    const first = codes[index] ?? "";
    if (/^<\s*[A-Za-z_][\w.]*\s*>/.test(first)) return readXml(codes, index);
    if (!first.startsWith("{")) return void 0;
    const end = patience > 0 ? jsonEnd(opened, index) : index;
    const tree = end > index ? jsonSample(codes.slice(index, end).join("\n")) : void 0;
    if (tree) return { kind: "sample", form: "json", length: end - index, tree };
    patience -= end - index;
    return { kind: "sample", form: "json", length: 1 };
  };
}
function withoutBars(text) {
  const code = unnumbered(text);
  return code.endsWith("|") ? code.slice(0, -1).trimEnd() : code;
}
function jsonEnd(opened, index) {
  let end = index;
  let open = 0;
  do
    open += opened[end++] ?? 0;
  while (open > 0 && open <= MAX_NESTING && end < opened.length);
  return open === 0 ? end : index;
}
function readXml(codes, index) {
  const root = /^<\s*([A-Za-z_][\w.]*)/.exec(codes[index] ?? "")?.[1];
  let end = index;
  let isOpen2 = true;
  for (let code = codes[end]; isOpen2 && code !== void 0 && /^$|[<>]/.test(code); code = codes[++end]) {
    isOpen2 = ![...code.matchAll(/<\s*\/\s*([A-Za-z_][\w.]*)\s*>/g)].some(([, name]) => name === root);
  }
  const tree = xmlSample(codes.slice(index, end).join("\n"));
  return { kind: "sample", form: "xml", length: end - index, ...tree && { tree } };
}

// generator/transcribe/blocks/index.ts
var TITLE = /^#*\s*([a-zA-Z][\w-]*(?:\.[\w-]+)+)\s*[(（](.+)[)）]$/;
function readBlocks(lines) {
  const blocks = [];
  const sampleAt = sampleBlocks(lines);
  let heading = "";
  let index = 0;
  for (let line2 = lines[0]; line2; line2 = lines[index]) {
    const header = readHeader(lines, index);
    const sample = header ? void 0 : sampleAt(index);
    const block = header ? { kind: "table", header, body: [], heading } : sample ?? readLine(line2);
    const last = blocks.at(-1);
    if (block.kind === "text" && last?.kind === "table") last.body.push(line2);
    else blocks.push(block);
    if (block.kind === "heading") heading = block.text.replace(/[#\s:：]/g, "");
    if (block.kind === "title") heading = "";
    index += header?.length ?? sample?.length ?? 1;
  }
  return blocks;
}
function readLine(line2) {
  const [, method, title] = TITLE.exec(line2.text.trim()) ?? [];
  if (method && title) return { kind: "title", method, title };
  return { kind: isHeading(line2.text) ? "heading" : isCode(line2.text) ? "code" : "text", ...line2 };
}

// generator/transcribe/fields/lost.ts
var SCALAR_TAGS = /* @__PURE__ */ new Map([
  ["string", "String"],
  ["number", "Number"],
  ["boolean", "Boolean"],
  ["date", "Date"]
]);
var JSON_TYPES = { string: "String", number: "Number", boolean: "Boolean" };
function lostFields(node, form) {
  return node.children.map((child) => lostField(child, form));
}
function lostField(node, form) {
  const base = { name: node.name, isFromSample: true };
  const list = listOf(node, form);
  const element = list?.element ?? node;
  const fields = lostFields(element, form);
  const type = fields.length > 0 ? pascal(list?.tag ?? node.name) : scalarType(element, list?.tag);
  return {
    ...base,
    type: `${type}${list ? "[]" : ""}`,
    ...!list && fields.length === 0 && node.value && { example: node.value },
    ...list?.tag !== void 0 && { tag: list.tag },
    ...fields.length > 0 && { fields }
  };
}
function listOf(node, form) {
  if (form === "json") return elementOf(node, form);
  const found = elementOf(node, form);
  return found?.tag !== void 0 && SCALAR_TAGS.has(found.tag) && found.element.kind === "scalar" ? found : void 0;
}
function scalarType(node, tag) {
  return (node.scalar && JSON_TYPES[node.scalar]) ?? (tag !== void 0 ? SCALAR_TAGS.get(tag) : void 0) ?? "";
}

// generator/transcribe/fields/parent.ts
function chooseParent(row, chain, sample, known) {
  const allowed = allowedParents(row, chain);
  const only = allowed.length === 1 ? allowed[0] : void 0;
  if (only) return { parent: only, isUnclear: false };
  const bySample = findIn(sample, allowed, row, (parent) => parent.element);
  if (bySample && !bySample.isUnclear) return bySample;
  const bySpec = findIn(known, allowed, row, (parent) => parent.known);
  if (bySpec) return { parent: bySpec.parent, isUnclear: false };
  return bySample ?? guess(row, chain.at(-1) ?? chain[0], chain[0], allowed);
}
function findIn({ order, last }, allowed, row, nodeOf) {
  const candidates = allowed.filter((parent) => !parent.names.has(row.field.name)).flatMap((parent) => {
    const inside = nodeOf(parent);
    const node = inside && childOf(inside, row.field.name);
    return node ? [{ parent, at: order.get(node) ?? 0 }] : [];
  }).sort((a, b) => a.at - b.at);
  const best = candidates.find((one) => one.at > last) ?? candidates[0];
  return best && { parent: best.parent, isUnclear: candidates.length > 1 && best.at !== last + 1 };
}
function allowedParents(row, chain) {
  if (row.depth !== void 0) return chain.slice(Math.min(row.depth, chain.length - 1)).slice(0, 1);
  return row.isNested && chain.length > 1 ? chain.slice(1) : chain;
}
function guess(row, inner, root, allowed) {
  if (!row.isNested) return { parent: root, isUnclear: inner !== root && !inner.row?.hasLostMembers };
  const isFirst = inner.children.length === 0 && !inner.row?.hasLostMembers;
  return { parent: allowed.includes(inner) ? inner : root, isUnclear: !isFirst };
}

// generator/transcribe/fields/index.ts
function nestRows(rows, sample, known, side) {
  const form = sample?.form ?? "json";
  const shown = sample && { shown: sample.tree, element: sample.tree };
  const root = { path: [side], children: [], names: /* @__PURE__ */ new Set(), ...shown, ...known && { known } };
  const order = /* @__PURE__ */ new Map();
  const knownOrder = /* @__PURE__ */ new Map();
  if (sample) number(sample.tree, order);
  if (known) number(known, knownOrder);
  const notes = [];
  let chain = [root];
  let last = -1;
  let knownLast = -1;
  for (const row of rows) {
    const { parent, isUnclear } = chooseParent(row, chain, { order, last }, { order: knownOrder, last: knownLast });
    const placed2 = place(row, parent, form);
    if (isUnclear) notes.push(unclear(placed2, row, parent));
    last = (placed2.shown && order.get(placed2.shown)) ?? last;
    knownLast = (placed2.known && knownOrder.get(placed2.known)) ?? knownLast;
    const isOpen2 = isStructType(row.field.type) && placed2.path.length < MAX_NESTING;
    chain = [root, ...chain.slice(1, chain.indexOf(parent) + 1), ...isOpen2 ? [placed2] : []];
  }
  const fields = root.children.map((child) => toField2(child, form, notes));
  notes.push(...unlisted(root, side));
  return { fields, notes };
}
function number(node, order) {
  order.set(node, order.size);
  for (const child of node.children) number(child, order);
}
function place(row, parent, form) {
  const shown = parent.element && childOf(parent.element, row.field.name);
  const isList2 = row.field.type.trimEnd().endsWith("]");
  const list = shown && isList2 ? elementOf(shown, form) : void 0;
  const element = list?.element ?? shown;
  const known = parent.known && childOf(parent.known, row.field.name);
  const placed2 = {
    row,
    path: [...parent.path, row.field.name],
    children: [],
    names: /* @__PURE__ */ new Set(),
    ...shown && { shown },
    ...element && { element },
    ...list?.tag !== void 0 && { tag: list.tag },
    ...known && { known }
  };
  parent.children.push(placed2);
  parent.names.add(row.field.name);
  return placed2;
}
function unclear({ path }, row, parent) {
  const where = parent.path.length === 1 ? "at the root" : `as a member of \`${parent.path.slice(1).join(".")}\``;
  return { kind: "unclear", path, line: row.field.line, text: `how deep it is nested is not told; read ${where}` };
}
function toField2({ row, children, element, tag, path }, form, notes) {
  if (!row) throw new Error("only the root has no row");
  const own = children.map((child) => toField2(child, form, notes));
  const isStruct = isStructType(row.field.type);
  const lost = isStruct && own.length === 0 && element ? lostFields(element, form) : [];
  if (isStruct && own.length === 0) notes.push(lostNote(path, row, lost));
  const fields = own.length > 0 ? own : lost;
  return { ...row.field, ...tag !== void 0 && { tag }, ...fields.length > 0 && { fields } };
}
function lostNote(path, row, lost) {
  const names = lost.map((field) => field.name).join(", ");
  const text = lost.length > 0 ? `its members are read from the sample: ${names}` : "its members are not on the page";
  return { kind: "unclear", path, line: row.field.line, text };
}
function unlisted(placed2, side) {
  const { names, element } = placed2;
  const extra = (element?.children ?? []).filter((node) => !names.has(node.name) && node.name !== "request_id");
  const own = placed2.children.length === 0 ? [] : extra;
  return [
    ...own.map((node) => ({
      kind: "info",
      path: [...placed2.path, node.name],
      text: `the sample shows it, the table does not list it`
    })),
    ...placed2.children.flatMap((child) => unlisted(child, side))
  ];
}

// generator/transcribe/columns/split.ts
function readSplit(body, columns2, mark) {
  const rows = [];
  const stray = [];
  for (const line2 of body) {
    if (line2.text.trim() === "" || /^[|\s:-]+$/.test(line2.text) && line2.text.includes("-")) continue;
    const cells = splitLine(line2.text, mark);
    const last = rows.at(-1);
    if (cells.every((cell) => cell === "")) {
      if (last) rows[rows.length - 1] = { ...last, hasLostMembers: true };
      continue;
    }
    if (cells.filter((cell) => cell !== "").length > 1) rows.push(partedRow(line2, cells, columns2));
    else if (last && isOpen(last)) rows[rows.length - 1] = continued(last, cells);
    else stray.push(line2);
  }
  return { rows, stray };
}
function splitLine(text, mark) {
  if (mark === "	") return text.split("	").map((cell) => cell.trim());
  const inner = text.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split("|").map((cell) => cell.trim());
}
function partedRow(line2, cells, columns2) {
  const at = (column) => columns2.includes(column) ? cells[columns2.indexOf(column)] : void 0;
  const required = at("required");
  const head = 2 + (required === void 0 ? 0 : 1);
  const isWhole = cells.length >= columns2.length && (at("description") ?? "") !== "";
  return {
    line: line2.number,
    name: cells[0] ?? "",
    type: cells[1] ?? "",
    ...required !== void 0 && { required },
    rest: isWhole ? placed(cells.slice(head), columns2.slice(head)) : cells.slice(head)
  };
}
function placed(cells, columns2) {
  const limits = cells.filter((cell, index) => columns2[index] === "limits" || isLimits(cell));
  const known = new Set(limits);
  const others = cells.filter((cell) => !known.has(cell) || cell === "");
  return [...others, ...limits];
}
function isOpen(row) {
  return row.rest.filter((cell) => cell !== "").length < 2;
}
function continued(row, cells) {
  const { hasLostMembers: _, ...rest } = row;
  return { ...rest, rest: [...row.rest, ...cells] };
}

// generator/transcribe/rows/errors.ts
var CODE2 = /^(?:-?\d+|[a-z][\w-]*[.:][\w.:-]+|[A-Za-z][A-Za-z\d]*[_-][\w-]+)$/;
function readErrors({ header, body }) {
  const lines = body.filter((line2) => line2.text.trim() !== "" && !/^[|\s:-]+$/.test(line2.text));
  const rows = lines.map((line2) => splitRow(line2.text, header.layout));
  return (header.layout === "cells" ? chunks(rows.flat(), header.columns.length) : rows).flatMap(toError2);
}
function splitRow(text, layout) {
  if (layout === "pipes") return splitLine(text, "|");
  if (layout === "tabs") return splitLine(text, "	");
  if (layout === "cells") return [text.trim()];
  const [code = "", meaning = "", ...fix] = oneLine(text).split(" ");
  return [code, meaning, fix.join(" ")];
}
function chunks(cells, size) {
  const rows = [];
  for (let index = 0; index < cells.length; index += size) rows.push(cells.slice(index, index + size));
  return rows;
}
function toError2([code = "", meaning = "", fix = ""]) {
  return CODE2.test(code) ? [{ code, meaning: plainText(meaning), fix: plainText(fix) }] : [];
}

// generator/transcribe/columns/segment.ts
function segmentCells(cells, hasRequired) {
  const starts = cells.map((_, index) => index).filter((index) => startsRow(cells, index, hasRequired));
  const kept = starts.filter(
    (start, index) => index === 0 || start - (starts[index - 1] ?? 0) >= (hasRequired ? 3 : 2)
  );
  const rows = kept.map((start, index) => rowOfSegment(cells.slice(start, kept[index + 1]), hasRequired));
  return { rows, stray: cells.slice(0, kept[0] ?? cells.length) };
}
function startsRow(cells, index, hasRequired) {
  const { name } = splitMarks(cells[index]?.text ?? "");
  if (!isName(name) || !isType(cells[index + 1]?.text ?? "")) return false;
  return !hasRequired || readRequired(cells[index + 2]?.text ?? "") !== void 0;
}
function rowOfSegment(cells, hasRequired) {
  const [name, type, ...others] = cells;
  const required = hasRequired ? others.shift()?.text : void 0;
  return {
    line: name?.number ?? 0,
    name: name?.text ?? "",
    type: type?.text ?? "",
    ...required !== void 0 && { required },
    rest: others.map((cell) => cell.text)
  };
}

// generator/transcribe/columns/spaced.ts
function readSpaced(body, hasRequired) {
  const rows = [];
  const stray = [];
  let bullets = [];
  const flush = () => {
    if (bullets.length === 0) return;
    const limited = bullets.findLastIndex((bullet) => isLimits(bullet.text)) + 1;
    const last = rows.at(-1);
    const isOfRow = last && isLimits(bullets[0]?.text ?? "");
    const own = isOfRow ? bullets.slice(0, limited + 1) : [];
    if (isOfRow) rows[rows.length - 1] = withLimits(last, own);
    const members = segmentCells(bullets.slice(own.length), hasRequired);
    rows.push(...members.rows.map((row) => ({ ...row, isInBullets: true })));
    stray.push(...members.stray);
    bullets = [];
  };
  for (const line2 of body) {
    const bullet = /^\s*[•●◦·]/.exec(line2.text)?.[0];
    if (bullet !== void 0) bullets.push({ number: line2.number, text: line2.text.slice(bullet.length).trim() });
    if (bullet !== void 0 || line2.text.trim() === "") continue;
    flush();
    const row = readLine2(line2, hasRequired);
    if (row) rows.push(row);
    else stray.push(line2);
  }
  flush();
  return { rows, stray };
}
function withLimits(row, bullets) {
  const limits = bullets.filter((bullet) => isLimits(bullet.text)).map((bullet) => bullet.text);
  const description = bullets.filter((bullet) => !isLimits(bullet.text)).map((bullet) => bullet.text);
  const { isJoined: _, ...rest } = row;
  return { ...rest, rest: [...row.rest, ...limits, ...description] };
}
function readLine2(line2, hasRequired) {
  const text = line2.text.trim().replace(/\s+/g, " ");
  const marks = /^(?:[└├] ?)*/.exec(text)?.[0] ?? "";
  const match = /^(\S+) (Field List|[^\s[\]]+(?: ?\[ ?\])*)(?: (.*))?$/.exec(text.slice(marks.length));
  const [, word = "", type = "", behind = ""] = match ?? [];
  if (!match || !isName(word) || !isType(type)) return void 0;
  const name = marks + word;
  if (!hasRequired) return { line: line2.number, name, type, rest: [behind], isJoined: true };
  const [required = "", ...rest] = behind.split(" ");
  if (readRequired(required) === void 0) return void 0;
  return { line: line2.number, name, type, required, rest: [rest.join(" ")], isJoined: true };
}

// generator/transcribe/columns/index.ts
function readCells({ header, body }) {
  const hasRequired = header.columns.includes("required");
  switch (header.layout) {
    case "pipes":
      return readSplit(body, header.columns, "|");
    case "tabs":
      return readSplit(body, header.columns, "	");
    case "spaces":
      return readSpaced(body, hasRequired);
    case "cells": {
      const cells = body.map((line2) => ({ ...line2, text: line2.text.trim() })).filter((line2) => line2.text !== "");
      return segmentCells(cells, hasRequired);
    }
  }
}

// generator/transcribe/rows/whole.ts
var CLOSING = { "{": "}", "[": "]" };
var TEXT2 = /"(?:[^"\\]|\\[^])*"/y;
var TAG2 = /<\s*(?:(\/)\s*)?([A-Za-z_][\w.-]*)([^<>]*)>/y;
function wholeAt(text) {
  const first = text[0] ?? "";
  const end = first === '"' ? matchEnd(TEXT2, text, 0) : first in CLOSING ? jsonEnd2(text) : first === "<" ? xmlEnd(text) : 0;
  return end > 0 && (end === text.length || text[end] === " ") ? text.slice(0, end) : void 0;
}
function jsonEnd2(text) {
  const open = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') {
      const end = matchEnd(TEXT2, text, at);
      if (end === 0) return 0;
      at = end - 1;
    } else if (char in CLOSING) open.push(CLOSING[char] ?? "");
    else if (char === "}" || char === "]") {
      if (open.pop() !== char) return 0;
      if (open.length === 0) return at + 1;
    }
  }
  return 0;
}
function xmlEnd(text) {
  const open = [];
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf("<", at)) {
    TAG2.lastIndex = at;
    const [all = "", closing = "", name = "", rest = ""] = TAG2.exec(text) ?? [];
    if (all === "") return 0;
    at += all.length;
    if (closing !== "" && open.pop() !== name) return 0;
    if (closing === "" && !rest.trimEnd().endsWith("/")) open.push(name);
    if (open.length === 0) return at;
  }
  return 0;
}
function matchEnd(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

// generator/transcribe/rows/row.ts
function toRow(cells, columns2, known) {
  const { marks, isBranch, name } = splitMarks(cells.name);
  const limits = readLimits(cells.rest.filter(isLimits).join(" "));
  const values = cells.rest.filter((cell) => cell !== "" && !isLimits(cell));
  const said = cells.isJoined ? splitJoined(values.join(" "), cells.type, known(name)) : splitCells(values, cells.type, columns2, known(name));
  const required = cells.required === void 0 ? void 0 : readRequired(cells.required);
  return {
    field: {
      name,
      type: cells.type,
      ...required !== void 0 && { required },
      ...said.example !== void 0 && { example: said.example },
      ...limits,
      ...said.description && { description: plainText(said.description) },
      line: cells.line
    },
    ...depthOf(cells, marks, isBranch),
    ...cells.hasLostMembers && { hasLostMembers: true },
    ...said.doubt && { doubt: said.doubt }
  };
}
function depthOf(cells, marks, isBranch) {
  if (isBranch || marks > 1) return { depth: marks, isNested: marks > 0 };
  return marks === 1 || cells.isInBullets ? { isNested: true } : {};
}
function splitCells(values, type, columns2, known) {
  const [first, ...others] = values;
  if (first === void 0) return {};
  if (!columns2.includes("example")) return { description: values.join(" ") };
  const same = known.values.find((value) => value !== "" && oneLine(value) === oneLine(first));
  if (others.length > 0) return { example: same ?? first, description: others.join(" ") };
  const isExample = !isStructType(type) && (same !== void 0 || fits(first, type));
  return isExample ? { example: same ?? first } : { description: first };
}
function splitJoined(text, type, { values, isInSpec }) {
  if (text === "") return {};
  const found = values.filter((value) => value !== "" && startsWith(text, value)).sort((a, b) => b.length - a.length)[0];
  if (found !== void 0) return { ...cut(text, oneLine(found)), example: found };
  const start = wholeAt(text) ?? valueAt(text, type);
  if (start !== void 0) return cut(text, start);
  const words = text.split(" ");
  const isBare = isInSpec && values.every((value) => value === "");
  if (words.length === 1 || isBare || /^(?:Number|Boolean|Date)\b/.test(type)) return { description: text };
  const said = cut(text, words[0] ?? "");
  if (words.length === 2 || isStructType(type)) return said;
  return { ...said, doubt: `example and description are not told apart; the example is read as \`${words[0]}\`` };
}
function startsWith(text, value) {
  return `${text} `.startsWith(`${oneLine(value)} `);
}
function cut(text, example) {
  const description = text.slice(example.length).trim();
  return { example, ...description !== "" && { description } };
}
function valueAt(text, type) {
  const word = text.split(" ")[0] ?? "";
  if (fits(word, type)) return word;
  return /^\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?(?= |$)/.exec(text)?.[0];
}
function fits(word, type) {
  if (/^Number/.test(type)) return /^-?\d[\d.,]*$/.test(word);
  return /^Boolean/.test(type) && /^(?:true|false)$/i.test(word);
}

// generator/transcribe/rows/index.ts
function readRows(table, known) {
  const { rows: cells, stray } = readCells(table);
  const rows = cells.map((row) => toRow(row, table.header.columns, known));
  return {
    rows: placeUnmarked(rows, cells),
    notes: [...stray.flatMap(strayNote), ...rows.flatMap(doubtNote)]
  };
}
function placeUnmarked(rows, cells) {
  const hasBullets = cells.some((row) => row.isInBullets);
  const hasDepths = rows.some((row) => row.depth !== void 0);
  const hasMarks = rows.some((row) => row.isNested);
  return rows.map((row) => {
    const isOpen2 = row.isNested || !hasBullets && !hasDepths && isStructType(row.field.type);
    return !hasMarks || isOpen2 ? row : { ...row, depth: 0 };
  });
}
function strayNote({ number: number2, text }) {
  const said = text.trim();
  return said === "" ? [] : [{ kind: "unclear", line: number2, text: `no row of the table: ${said.slice(0, 80)}` }];
}
function doubtNote({ doubt, field }) {
  return doubt ? [{ kind: "unclear", line: field.line, text: `\`${field.name}\`: ${doubt}` }] : [];
}

// generator/transcribe/samples/choose.ts
function responseSample(samples, rows) {
  const enveloped = samples.filter(({ tree }) => /_response$/.test(tree.name) && tree.name !== "error_response");
  const candidates = enveloped.length > 0 ? enveloped : samples.filter(sharesName(rows));
  return candidates.find(({ form }) => form === "json") ?? candidates[0];
}
function requestSample(samples, rows) {
  return samples.filter(({ tree }) => !/_response$/.test(tree.name)).find(sharesName(rows));
}
function sampleValues(samples) {
  const values = /* @__PURE__ */ new Map();
  const collect = (node) => {
    if (node.value && !values.has(node.name)) values.set(node.name, node.value);
    node.children.forEach(collect);
  };
  for (const { tree } of samples) if (tree.name !== "error_response") collect(tree);
  return (name) => values.get(name);
}
function sharesName(rows) {
  const names = new Set(rows.map((row) => row.name));
  return ({ tree }) => tree.children.some((child) => names.has(child.name));
}

// generator/transcribe/samples/code.ts
var PASSES = [
  /'([\w.]+)'\s*:\s*'([^']*)'/g,
  /-d '([\w.]+)=([^']*)'/g,
  /add_param\(\w+,\s*"([\w.]+)",\s*"([^"]*)"\)/g,
  /->set(\w+)\(\s*"([^"]*)"\s*\)/g,
  /\.set(\w+)\(\s*"([^"]*)"\s*\)/g,
  /\.set(\w+)\(\s*(-?[\w.]+?)L?\s*\)/g
];
function codeValues(code) {
  const values = /* @__PURE__ */ new Map();
  for (const pattern of PASSES) {
    for (const [, name = "", value = ""] of code.matchAll(pattern)) {
      if (!values.has(pascal(name))) values.set(pascal(name), value);
    }
  }
  return (name) => values.get(pascal(name));
}
function passesSession(code) {
  const calls = [...code.matchAll(/\bexecute\(\s*\$?req\w*\s*(,\s*\$?session\w*\s*)?\)/gi)];
  return calls.length === 0 ? void 0 : calls.some((call) => call[1] !== void 0);
}
function spelledMethod(code) {
  const found = /-d 'method=([\w.-]+)'/.exec(code) ?? /\bexecute\(\s*'([\w-]+(?:\.[\w-]+)+)'/.exec(code) ?? /set_api_name\(\w+,\s*"([\w.-]+)"\)/.exec(code);
  return found?.[1];
}
function classWords(code) {
  const name = /new\s+([A-Z]\w+)Request\b/.exec(code)?.[1];
  return name?.replace(/([a-z0-9])([A-Z])/g, "$1.$2").toLowerCase();
}

// generator/transcribe/pages/identity.ts
var OTHER_PREFIXES = /^(?:alibaba|aliexpress|alitrip|cainiao|fliggy|koubei|qimen|taobao|tmall|wdk|yunos|dingtalk|lazada|account|aliyun)\b/;
var SESSION_LABELS = new Map(
  Object.entries({
    不需用户授权: "none",
    不需要授权: "none",
    可选用户授权: "optional",
    可选授权: "optional",
    必须用户授权: "required",
    需要授权: "required"
  })
);
function readIdentity(blocks, code) {
  const title = blocks.find((block) => block.kind === "title");
  const heading = title ? plainText(title.title) : readHeadline(blocks);
  const summary = readSummary(blocks, title);
  const id = readId(blocks);
  return {
    ...readMethod(title, blocks, code),
    ...heading !== void 0 && { title: heading },
    ...summary !== void 0 && { summary },
    ...id !== void 0 && { id },
    ...readSession(blocks, code)
  };
}
function readMethod(title, blocks, code) {
  const told2 = title?.method ?? methodLine(blocks) ?? spelledMethod(code);
  if (told2) return { method: told2 };
  const root = blocks.map(rootOf).find((name) => /_response$/.test(name) && name !== "error_response");
  const words = root ? root.replace(/_response$/, "").replaceAll("_", ".") : classWords(code);
  if (!words) return {};
  const method = OTHER_PREFIXES.test(words) ? words : `taobao.${words}`;
  return { method, methodFrom: root ?? "the request class of its sample" };
}
function readHeadline(blocks) {
  const first = blocks.find((block) => block.kind !== "text" || block.text.trim() !== "");
  const text = first?.kind === "text" ? /^#\s+(\S.*)$/.exec(first.text.trim())?.[1] : void 0;
  return text === void 0 ? void 0 : plainText(text);
}
function methodLine(blocks) {
  const heading = blocks.findIndex((block) => block.kind === "heading" && block.text.includes("接口名称"));
  const next = blocks.slice(heading + 1).find((block) => block.kind !== "text" || block.text.trim() !== "");
  if (heading < 0 || next?.kind !== "text") return void 0;
  return /^[a-z][\w-]*(?:\.[\w-]+)+$/i.exec(next.text.trim())?.[0];
}
function readSummary(blocks, title) {
  const start = title ? blocks.indexOf(title) + 1 : 0;
  const end = blocks.findIndex((block, index) => index >= start && block.kind !== "text");
  const lines = blocks.slice(start, end < 0 ? void 0 : end).flatMap((block) => block.kind === "text" ? [block.text.trim()] : []).filter((text) => text !== "" && !isChrome(text));
  const [first] = lines;
  return first !== void 0 && lines.length === 1 ? plainText(first) : void 0;
}
function isChrome(text) {
  return /^(?:#|注意[:：]|感谢您的反馈|文档中心|[￥¥])/.test(text) || SESSION_LABELS.has(text) || /^https?:/.test(text);
}
function readSession(blocks, code) {
  for (const block of blocks) {
    if (block.kind !== "text" || block.text.length > 40) continue;
    const words = block.text.trim().split(/\s+/);
    const session = words.map((word) => SESSION_LABELS.get(word)).find((one) => one !== void 0);
    if (session) return { session };
  }
  const isPassed = passesSession(code);
  if (isPassed === void 0) return {};
  return isPassed ? { isSessionPassed: true } : { session: "none" };
}
function readId(blocks) {
  const texts = blocks.flatMap((block) => block.kind === "text" ? [block.text] : []);
  const queries = texts.flatMap((text) => text.match(/api\.htm\?[^\s#]*/g) ?? []);
  const ids = queries.flatMap((query) => [...query.matchAll(/[?&](?:apiId|docId)=(\d+)/g)].slice(-1));
  const different = new Set(ids.map((match) => Number(match[1])));
  return different.size === 1 ? [...different][0] : void 0;
}
function rootOf(block) {
  return block.kind === "sample" && block.tree?.name || "";
}

// generator/transcribe/pages/text.ts
var SOURCE = "the page's text";
function readTextPages(document, knownOf) {
  const lines = readLines(document);
  const groups = splitPages(readBlocks(lines));
  if (groups.length === 0) return [{ source: SOURCE, notes: [nothing(lines)] }];
  return groups.map((blocks) => readPage(blocks, knownOf));
}
function nothing(lines) {
  for (const line2 of lines) {
    const unknown = unknownHead(line2.text);
    if (!unknown) continue;
    const text = `the head of a table has columns that are not known: ${unknown.join(", ")}`;
    return { kind: "unclear", line: line2.number, text };
  }
  return { kind: "unclear", text: "no table of parameters or fields is found" };
}
function readPage(blocks, knownOf) {
  const code = codeText(blocks);
  const identity = readIdentity(blocks, code);
  const known = identity.method === void 0 ? void 0 : knownOf(identity.method);
  const samples = blocks.flatMap(
    (block) => block.kind === "sample" && block.tree ? [{ ...block, tree: block.tree }] : []
  );
  const tables = blocks.filter((block) => block.kind === "table");
  const byRole = (role) => tables.find((table) => tableRole(table) === role);
  const [paramsTable, responseTable] = [byRole("params"), byRole("response")];
  const params = readTable(
    paramsTable,
    "params",
    codeValues(code),
    known?.params,
    (rows) => requestSample(samples, rows)
  );
  const response = readTable(
    responseTable,
    "response",
    sampleValues(samples),
    known?.response,
    (rows) => responseSample(samples, rows)
  );
  const last = blocks.findLast((block) => block.kind !== "text" || block.text.trim() !== "");
  const errors = byRole("errors");
  const errorRows = errors && readErrors(errors);
  return {
    ...identity,
    ...params && { params: params.fields },
    ...response && { response: response.fields },
    ...errorRows && errorRows.length > 0 && { errors: errorRows },
    ...last === paramsTable && { endsIn: "params" },
    ...last === responseTable && { endsIn: "response" },
    source: SOURCE,
    notes: [...params?.notes ?? [], ...response?.notes ?? []]
  };
}
function knownValues(shown, known) {
  const values = /* @__PURE__ */ new Map();
  const collect = ({ name, value, children }) => {
    if (value !== void 0) values.set(name, [...values.get(name) ?? [], value]);
    children.forEach(collect);
  };
  known?.children.forEach(collect);
  return (name) => {
    const seen = shown(name);
    return { values: [...seen ? [seen] : [], ...values.get(name) ?? []], isInSpec: values.has(name) };
  };
}
function codeText(blocks) {
  const ofKind = (kind) => blocks.flatMap((block) => block.kind === kind && "text" in block ? [block.text] : []);
  return [...ofKind("code"), ...ofKind("text")].join("\n");
}
function readTable(table, side, shown, known, sampleOf) {
  if (!table) return void 0;
  const { rows, notes } = readRows(table, knownValues(shown, known));
  const nested = nestRows(rows, sampleOf(rows.map((row) => row.field)), known, side);
  return { fields: nested.fields, notes: [...notes, ...nested.notes] };
}

// generator/transcribe/pages/index.ts
function readPages(document, knownOf = () => void 0) {
  const json = parseJson(document.replace(/^\ufeff/, ""));
  if (typeof json === "object" && json !== null) return readJsonPages(json) ?? [NO_DOCUMENT];
  return readTextPages(isHtml(document) ? htmlToText(document) : document, knownOf);
}
var NO_DOCUMENT = {
  source: "JSON",
  notes: [{ kind: "unclear", text: "it is JSON, but not the official JSON of an API's page" }]
};
function isHtml(document) {
  const cell = document.search(/<t[dh]\b/i);
  return /^\s*<(?:!doctype html|html)\b/i.test(document) || cell >= 0 && /<\/t[dh]>/i.test(document.slice(cell));
}

// generator/transcribe/reserved.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parse3 } from "yaml";
var OWN = fileURLToPath(new URL("../../spec/gateway.yaml", import.meta.url));
function publicParameters(specDir) {
  const file = join4(specDir, "gateway.yaml");
  const gateway = parse3(readFileSync2(existsSync2(file) ? file : OWN, "utf8"));
  return new Set(Object.keys(gateway?.parameters ?? {}));
}

// generator/transcribe/report.ts
var MARKS = {
  added: "+",
  removed: "-",
  retyped: "~",
  required: "!",
  optional: "~",
  changed: "~",
  kept: "="
};
function reportLines(outcome, document, specFile) {
  const changes = outcome.state === "refused" ? [] : outcome.changes.map(changeLine);
  const notes = outcome.notes.map((note) => noteLine(note, document));
  return [flat(headline(outcome, document, specFile)), ...[...changes, ...notes].map((line2) => `  ${flat(line2)}`)];
}
function headline(outcome, document, specFile) {
  if (outcome.state === "refused") return `${outcome.method ?? document}: not transcribed, ${outcome.reason}`;
  const { draft, method } = outcome;
  const name = draft.title ? `${method} ${draft.title}` : method;
  if (outcome.state !== "new") return `${name}: ${outcome.state === "same" ? "unchanged" : "changed"} (${specFile})`;
  const counts = `${countFields(draft.params ?? [])} parameters, ${countFields(draft.response ?? [])} fields`;
  return `${name}: new, ${counts}, kind ${draft.kind} by its name (${specFile})`;
}
function changeLine({ kind, path, text }) {
  return `${MARKS[kind]} ${path}: ${kind === "changed" ? text : `${kind} (${text})`}`;
}
function noteLine({ kind, path, line: line2, text }, document) {
  const where = line2 === void 0 ? "" : `${document}:${line2} `;
  const what = path ? `${path.join(".")}: ` : "";
  return `${kind === "info" ? "note" : kind}: ${where}${what}${text}`;
}

// generator/transcribe/tidy.ts
import { parse as parse4 } from "yaml";

// generator/format/yaml.ts
async function formatYaml(text) {
  const { format } = await import("prettier");
  return format(text, { parser: "yaml", printWidth: LINE_WIDTH });
}

// generator/transcribe/tidy.ts
async function tidy(before, after) {
  if (before === after) return after;
  return before === void 0 || await formatted(before) === before ? formatted(after) : after;
}
async function formatted(text) {
  const result = await formatYaml(text);
  return JSON.stringify(parse4(result)) === JSON.stringify(parse4(text)) ? result : text;
}

// generator/transcribe/run.ts
var Run = class {
  #written = /* @__PURE__ */ new Map();
  #reserved;
  #categories;
  #specDir;
  #to;
  #isDry;
  #category;
  /**
   * @param to the folder of all that is written
   * @param category the folder of what is new
   */
  constructor(specDir, to, isDry, category) {
    this.#specDir = specDir;
    this.#to = to;
    this.#isDry = isDry;
    this.#category = category;
    this.#reserved = publicParameters(specDir);
    this.#categories = readCategories(specDir);
  }
  /** Every page of a document; `method` names the only one. One that fails keeps no other from its spec. */
  async *transcribe(text, document, method) {
    const pages = readPages(text);
    if (method !== void 0 && pages.length > 1) {
      yield failed(`${document}: --method names one page, the document has ${pages.length}`);
      return;
    }
    for (const page of pages) yield await this.#tryPage(page, document, method);
  }
  async #tryPage(page, document, method) {
    try {
      return await this.#transcribePage(page, document, method);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed(`${document}: ${page.method ?? "a page"} failed, ${reason}`);
    }
  }
  async #transcribePage(page, document, method) {
    const own = named(page, document, method);
    const specFile = this.#locate(own.method);
    const before = this.#read(specFile);
    const outcome = transcribe(own, before, this.#reserved);
    const lines = reportLines(outcome, document, specFile);
    if (outcome.state === "new" || outcome.state === "changed") await this.#write(specFile, before, outcome.text);
    if (outcome.state !== "refused") lines.push(...await this.#catalogue(specFile, outcome.text));
    return { state: outcome.state === "refused" ? "refused" : "done", lines };
  }
  /** @returns what became of the API's row, as lines */
  async #catalogue(specFile, spec) {
    const file = catalogueFile(specFile, this.#categories);
    const before = file === void 0 ? void 0 : this.#read(file);
    if (file === void 0 || before === void 0) return [];
    const added = addToCatalogue(before, spec);
    if (!added) return [];
    await this.#write(file, before, added.text);
    return [`  ${flat(`${added.change} (${file})`)}`];
  }
  #read(file) {
    return this.#written.get(file) ?? readIfThere(file);
  }
  async #write(file, before, after) {
    const text = await tidy(before, after);
    this.#written.set(file, text);
    if (this.#isDry) return;
    mkdirSync(dirname2(file), { recursive: true });
    writeFileSync(file, text);
  }
  /** Where a method's spec is, else where it belongs. */
  #locate(method) {
    const name = `${/^[\w.-]+$/.test(method ?? "") ? method : "unnamed"}.yaml`;
    if (this.#to !== void 0) return join5(this.#to, name);
    const folders = existsSync3(this.#specDir) ? readdirSync(this.#specDir, { withFileTypes: true }) : [];
    const found = folders.find(
      (entry) => entry.isDirectory() && entry.name !== "patches" && existsSync3(join5(this.#specDir, entry.name, name))
    );
    return join5(this.#specDir, found?.name ?? this.#category ?? categoryOf(method ?? ""), name);
  }
};
function failed(sentence) {
  return { state: "failed", lines: [flat(sentence)] };
}
function named(page, document, method) {
  const { methodFrom: _, ...rest } = page;
  if (method !== void 0)
    return { ...rest, method, ...page.method !== method && { notes: [...page.notes, other(page)] } };
  const name = basename2(document).replace(/\.(txt|html?|md|json)$/i, "");
  const isMethod = /^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(name);
  return page.method === void 0 && isMethod ? { ...rest, method: name, methodFrom: "the file's name" } : page;
}
function other({ method }) {
  return { kind: "unclear", text: `--method was given; the page ${method ? `says ${method}` : "names no method"}` };
}
function readIfThere(file) {
  return existsSync3(file) ? readFileSync3(file, "utf8") : void 0;
}

// generator/cli/transcribe.ts
var transcribeCommand = defineCommand({
  usage: `npm run transcribe -- FILE... [--category FOLDER] [--method NAME] [--dry-run]
  FILE      a page's official JSON, its text as copied from a browser, or saved HTML; - reads standard input
  --category  folder of new specs (default: the second word of the method); one that is there stays where it is
  --method    the method's name, for one page that does not tell it
  --dry-run   print what would change, write nothing
  --spec      folder of all specs (default: spec)
  --to        folder of the specs, wherever they are now`,
  options: {
    category: { type: "string" },
    to: { type: "string" },
    method: { type: "string" },
    spec: { type: "string", default: "spec" },
    "dry-run": { type: "boolean", default: false }
  },
  operands: Infinity,
  async run({ spec, to, category, method, "dry-run": isDry }, files) {
    if (files.length === 0) throw new UsageError("no document is named");
    if (category !== void 0 && !isCategoryName(category)) {
      throw new UsageError(`--category ${category} is no name of a folder: lower-case letters, digits and hyphens`);
    }
    const run = new Run(spec, to, isDry, category);
    let isWhole = true;
    for (const file of files) isWhole = await transcribeFile(run, file, method) && isWhole;
    return isWhole ? 0 : 1;
  }
});
async function transcribeFile(run, file, method) {
  const text = readDocument(file);
  if (text === void 0) return false;
  let isWhole = true;
  for await (const { state, lines } of run.transcribe(text, file === "-" ? "standard input" : file, method)) {
    (state === "failed" ? console.error : console.log)(lines.join("\n"));
    isWhole &&= state === "done";
  }
  return isWhole;
}
function readDocument(file) {
  try {
    return readFileSync4(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    console.error(flat(`${file}: cannot be read, ${error instanceof Error ? error.message : String(error)}`));
    return void 0;
  }
}
export {
  transcribeCommand
};
