/** What a cell looks like; where pages drop empty cells, this tells the columns apart. */

const SCALARS =
  /^(?:String|Number|Boolean|Date|Price|BigDecimal|Json|Map|byte|Field List|Long|Integer|int|long|Float|Double|Object|Unknown)$/i;

export function isName(text: string): boolean {
  return /^[A-Za-z0-9_][\w.\-$]*$/.test(text);
}

/** What a list type is a list of, any other type itself: `String []` -> `String`. */
function elementType(text: string): string {
  const marks = text.indexOf("[");
  const isList = marks >= 0 && /^(?:\s*\[\s*\])+$/.test(text.slice(marks));
  return (isList ? text.slice(0, marks) : text).trim();
}

/** A known type, or a struct's name: they start with a capital. */
export function isType(text: string): boolean {
  const base = elementType(text);
  return SCALARS.test(base) || (base === "null" && base !== text) || /^[A-Z][\w$.]*(?:<[\w<>, ]+>)?$/.test(base);
}

export function isStructType(text: string): boolean {
  return isType(text) && !SCALARS.test(elementType(text));
}

/** `undefined` where the cell is no word for it. */
export function readRequired(text: string): boolean | undefined {
  if (/^(?:必须|必填|必选|是|true|required|Y)$/i.test(text)) return true;
  return /^(?:可选|选填|非必须|否|false|optional|N)$/i.test(text) ? false : undefined;
}

const LIMIT = /(最小值|最大值|默认值|最大列表长度|最大长度)\s*[:：]\s*([^\s,，;；]+)/g;
const LIMIT_KEYS = {
  最小值: "min",
  最大值: "max",
  默认值: "default",
  最大列表长度: "maxListSize",
  最大长度: "maxLength",
} as const;

export type Limits = { -readonly [Key in (typeof LIMIT_KEYS)[keyof typeof LIMIT_KEYS]]?: string };

/** Whether a cell holds limits and nothing else. */
export function isLimits(text: string): boolean {
  return text.trim() !== "" && text.replace(LIMIT, "").replace(/[\s,，;；]+/g, "") === "";
}

export function readLimits(text: string): Limits {
  const limits: Limits = {};
  for (const [, word = "", value = ""] of text.matchAll(LIMIT)) {
    limits[LIMIT_KEYS[word as keyof typeof LIMIT_KEYS]] = value;
  }
  return limits;
}

/** The marks of nesting before a name, and the name. */
export function splitMarks(text: string): { marks: number; isBranch: boolean; name: string } {
  const lead = /^[\s└├│─]*/.exec(text)?.[0] ?? "";
  const marks = lead.match(/[└├]/g)?.length ?? 0;
  return { marks, isBranch: lead.includes("├"), name: text.slice(lead.length).trim() };
}
