import { derivedTag } from "../../templates/src/data/type.ts";
import { answerOf, cellText, type Fields, type FieldValue, type SpecValue } from "./spec-value.ts";

/** The samples of an answer as a document shows them; both forms of JSON keep the envelope. */
export interface Samples {
  readonly json: string;
  readonly simplified: string;
  readonly xml: string;
}

export function samplesOf(spec: SpecValue): Samples {
  const root = `${spec.method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
  const fields = answerOf(spec);
  const json = (isTagged: boolean) => JSON.stringify({ [root]: objectOf(fields, isTagged) }, null, 4);
  return {
    json: json(true),
    simplified: json(false),
    xml: [`<${root}>`, ...xmlLines(fields, "    "), `</${root}>`].join("\n"),
  };
}

function objectOf(fields: Fields, isTagged: boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, isTagged)]));
}

function valueOf(field: FieldValue, isTagged: boolean): unknown {
  const { base, lists } = splitType(field.type);
  const element = field.fields ? objectOf(field.fields, isTagged) : scalarOf(field, base);
  if (lists === 0) return element;
  return isTagged ? { [tagOf(field)]: [element] } : [element];
}

/** A number that JSON would round stands as text, as in many documents. */
function scalarOf({ example }: FieldValue, base: string): unknown {
  const text = cellText(example);
  if (base === "Number") return text !== "" && String(Number(text)) === text ? Number(text) : text || 1;
  if (base === "Boolean") return text !== "false";
  return text || "x";
}

function xmlLines(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { base, lists } = splitType(field.type);
    const content = field.fields
      ? [...(lists > 0 ? xmlElement(tagOf(field), field.fields, indent) : xmlLines(field.fields, `${indent}    `))]
      : undefined;
    const text = escapeXml(String(scalarOf(field, base)));
    const inner = lists > 0 ? `<${tagOf(field)}>${text}</${tagOf(field)}>` : text;
    return content
      ? [`${indent}<${name}>`, ...content, `${indent}</${name}>`]
      : [`${indent}<${name}>${inner}</${name}>`];
  });
}

function xmlElement(tag: string, fields: Fields, indent: string): string[] {
  return [`${indent}    <${tag}>`, ...xmlLines(fields, `${indent}        `), `${indent}    </${tag}>`];
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function tagOf(field: FieldValue): string {
  return field.item ?? derivedTag(splitType(field.type).base);
}

/** `byte[]` is no list. */
export function splitType(type: string): { base: string; lists: number } {
  const marks = /(\[\])*$/.exec(type)?.[0].length ?? 0;
  const base = type.slice(0, type.length - marks);
  return base === "byte" ? { base: "byte[]", lists: marks / 2 - 1 } : { base, lists: marks / 2 };
}
