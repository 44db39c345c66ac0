import type { FieldFacts } from "../../templates/src/data/api.ts";
import { formatPattern } from "../../templates/src/data/type.ts";
import { LIMITS } from "../facts/field.ts";
import { SCALARS } from "../facts/scalars.ts";
import { flat } from "../flat.ts";
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
  facts.push(...limitFacts(field, field.type.name));
  if (field.default !== undefined) facts.push(`默认：${field.default}`);
  const example = exampleText(field.exampleFrom ? undefined : field.example);
  if (example.length > 0 && example.length <= MAX_EXAMPLE) facts.push(`示例：${example}`);
  if (/^[["]*\/\//.test(example)) facts.push("链接以 // 开头，须补 https:");
  return facts;
}

/** What a value has to keep to. */
export function limitFacts(field: FieldFacts, typeName: string): string[] {
  const { format } = field;
  const facts: string[] = [];
  if (format && format !== "id") facts.push(`格式：${formatPattern(format)}`);
  else if (SCALARS.get(typeName)?.kind === "datetime") facts.push(`格式：${formatPattern("datetime")}`);
  const said = LIMITS.map(([key, { says }]) => field[key] !== undefined && says(field[key], field));
  return [...facts, ...said.filter((fact) => typeof fact === "string")];
}

function exampleText(example: unknown = ""): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}

/** What an editor shows for a request class. */
export function classDoc(api: ApiSpec): string {
  const lines = [api.title, "", api.summary, "", `\`${api.method}\` · ${sessionWords(api)} · ${KIND_WORDS[api.kind]}`];
  return comment(lines, { deprecated: api.deprecated, see: pageUrl(api.id) });
}

const SESSION_WORDS = { required: "需要授权", optional: "可选授权", none: "不需要授权" };

/** Whether a call needs the user's session, and whether a source says so. */
export function sessionWords({ session, isSessionInferred }: Pick<ApiSpec, "session" | "isSessionInferred">): string {
  return SESSION_WORDS[session] + (isSessionInferred ? INFERRED : "");
}

/** Behind what no source states. */
export const INFERRED = "（推断）";

export const KIND_WORDS: Readonly<Record<string, string>> = { read: "可重复调用", write: "写操作" };

/** The platform's own page of an API. */
export function pageUrl(id: number | undefined): string | undefined {
  return id === undefined ? undefined : `https://open.taobao.com/api.htm?docId=${id}&docType=2`;
}

/** What stands at an old name for the one release that it lives on. */
export function renamedTo(name: string): string {
  return comment([], { deprecated: `已更名为 \`${name}\`` }).trimStart();
}

/** Where apps apply for a permission package. */
export function packageUrl(id: number | undefined): string | undefined {
  return id === undefined ? undefined : `https://open.taobao.com/docs/api_list.htm?scopeId=${id}`;
}

/** Block tags of a comment, in the order they are printed. */
type Tags = Readonly<Record<string, string | undefined>>;

/**
 * Lines and tags as the inside of a doc comment. Text of a page must not end the comment, start a tag of its own, or
 * carry control characters.
 */
export function comment(lines: readonly string[], tags: Tags = {}): string {
  const text = lines.map((line) => escapeText(line).replace(/^@/, "\\@"));
  for (const [tag, value] of Object.entries(tags))
    if (value !== undefined) text.push("", `@${tag} ${escapeText(value)}`.trimEnd());
  return text.join("\n");
}

function escapeText(text: string): string {
  return flat(text).replaceAll("*/", "*\\/").replaceAll("{@", "{\\@");
}

/** A text in a cell of a Markdown table: no markup, no other cell, no HTML. */
export function tableCell(text: string): string {
  return flat(text).replace(/[\\`*[\]<>|~$]|&(?=#?\w+;)/g, "\\$&");
}
