import type { ApiSpec, FieldSpec } from "../validate/spec.ts";

/** Longest example worth showing; longer ones only hide the meaning. */
const MAX_EXAMPLE = 60;

/** What an editor shows for a parameter or a field: meaning, 必填, limits, default, example, values, deprecation. */
export function fieldDoc(field: FieldSpec): string {
  const facts = fieldFacts(field);
  const title = field.description || field.name;
  const lines = [facts.length > 0 ? `${title}（${facts.join("；")}）` : title];
  const values = Object.entries(field.enum ?? {});
  if (values.length > 0) lines.push("", ...values.map(([value, label]) => `- \`${value}\` ${label}`));
  return comment(lines, { deprecated: field.deprecated });
}

function fieldFacts(field: FieldSpec): string[] {
  const facts: string[] = [];
  if (field.required) facts.push("必填");
  if (field.format && field.format !== "id") facts.push(`格式：${formatPattern(field.format)}`);
  else if (field.type.name === "Date") facts.push(`格式：${formatPattern("datetime")}`);
  if (field.min !== undefined && field.max !== undefined) facts.push(`范围：${field.min}~${field.max}`);
  else if (field.min !== undefined) facts.push(`最小：${field.min}`);
  else if (field.max !== undefined) facts.push(`最大：${field.max}`);
  if (field.maxLength !== undefined) facts.push(`最长：${field.maxLength} 字符`);
  if (field.maxListSize !== undefined) facts.push(`最多：${field.maxListSize} 个`);
  if (field.default !== undefined) facts.push(`默认：${field.default}`);
  const example = exampleText(field.example);
  if (example) facts.push(`示例：${example}`);
  return facts;
}

function exampleText(example: unknown): string | undefined {
  if (example === undefined) return undefined;
  const text = typeof example === "string" ? example : JSON.stringify(example);
  return text.length > MAX_EXAMPLE ? undefined : text;
}

/** `datetime` and `date` are short for these patterns. */
export function formatPattern(format: string): string {
  if (format === "datetime") return "yyyy-MM-dd HH:mm:ss";
  return format === "date" ? "yyyy-MM-dd" : format;
}

/** What an editor shows for a request class. */
export function classDoc(api: ApiSpec): string {
  const session = { required: "需要授权", optional: "可选授权", none: "不需要授权" }[api.session];
  const lines = [
    api.title,
    "",
    api.summary,
    "",
    `\`${api.method}\` · ${session} · ${api.kind === "read" ? "可重复调用" : "写操作"}`,
  ];
  const see = api.id === undefined ? undefined : `https://open.taobao.com/api.htm?docId=${api.id}&docType=2`;
  return comment(lines, { deprecated: api.deprecated, see });
}

/** Block tags of a comment, in the order they are printed. */
export type Tags = Readonly<Record<string, string | undefined>>;

/**
 * Lines and tags as the inside of a doc comment. Text of a page must not end the comment, start a tag of its own, or
 * carry control characters.
 */
export function comment(lines: readonly string[], tags: Tags = {}): string {
  const text = lines.map((line) => escapeText(line).replace(/^@/, "\\@"));
  for (const [tag, value] of Object.entries(tags))
    if (value !== undefined) text.push("", `@${tag} ${escapeText(value)}`);
  return text.join("\n");
}

/** What would leave its line, change the direction of what follows, or is no character; a BOM only hides. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

function oneLine(text: string): string {
  return text.replace(INVISIBLE, " ").trim();
}

function escapeText(text: string): string {
  return oneLine(text).replaceAll("*/", "*\\/").replaceAll("{@", "{\\@");
}

/** A text in a cell of a Markdown table: no markup, no other cell, no HTML. */
export function tableCell(text: string): string {
  return oneLine(text).replace(/[\\`*[\]<>|~$]|&(?=#?\w+;)/g, "\\$&");
}
