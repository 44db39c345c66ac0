/** The inverse of transcribe for pages copied from a browser: rows joined by blanks, members as bullets, empty cells dropped. */
import { LIMITS } from "../../generator/facts/field.ts";
import { samplesOf } from "./samples.ts";
import { answerOf, cellText, type Fields, type FieldValue, statedSession, type SpecValue } from "./spec-value.ts";

export interface TextOptions {
  /** Whether the answer's sample is copied too, which tells how deep the rows lie. Default: true. */
  readonly hasSample?: boolean;
}

const LABELS = { none: "不需用户授权", optional: "可选用户授权", required: "必须用户授权" } as const;

export function textOf(spec: SpecValue, { hasSample = true }: TextOptions = {}): string {
  const sample = hasSample ? ["响应示例", "", "  • XML示例", "  • JSON示例", samplesOf(spec).json, ""] : [];
  const answer =
    spec.response === "unknown" ? [] : ["响应参数", "", "名称 类型 示例值 描述", ...rows(answerOf(spec), false)];
  return [
    "文档中心 > API类目 > 淘宝客API",
    "",
    `${spec.method} (${spec.title})`,
    spec.summary,
    ...sessionLines(spec),
    "",
    "公共参数",
    "",
    "请求参数",
    "",
    "名称 类型 是否必须 示例值 更多限制 描述",
    ...rows(spec.params, true),
    "",
    ...answer,
    "",
    ...sample,
    "异常示例",
    "",
    "错误码解释",
    "",
    "错误码 错误描述 解决方案",
    "",
    "API工具",
    "",
  ].join("\n");
}

function rows(fields: Fields, hasRequired: boolean): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [head, limits, description] = cells(name, field, hasRequired);
    const members = bullets(field.fields ?? {}, hasRequired);
    if (limits.length === 0) return [[...head, ...description].join(" "), ...members];
    return [head.join(" "), ...[...limits, ...description].map((cell) => `  • ${cell}`), ...members];
  });
}

/** One mark of nesting for every depth, as the site draws it. */
function bullets(fields: Fields, hasRequired: boolean): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const own = cells(`└ ${name}`, field, hasRequired).flat();
    return [...own.map((cell) => `  • ${cell}`), ...bullets(field.fields ?? {}, hasRequired)];
  });
}

function cells(name: string, field: FieldValue, hasRequired: boolean): readonly [string[], string[], string[]] {
  const type = field.type.replace(/(?<!byte)(\[\])+$/, " $&");
  const example = cellText(field.example);
  const head = [name, type, ...(hasRequired ? [field.required ? "必须" : "可选"] : []), ...(example ? [example] : [])];
  return [head, limitsOf(field), field.description ? [field.description] : []];
}

function limitsOf(field: FieldValue): string[] {
  const given = LIMITS.flatMap(([key, { label }]) => (field[key] === undefined ? [] : [`${label}:${field[key]}`]));
  return field.default === undefined ? given : [`默认值:${cellText(field.default)}`, ...given];
}

function sessionLines(spec: SpecValue): string[] {
  const session = statedSession(spec);
  return session === undefined ? [] : [LABELS[session]];
}
