import { pascal } from "../../model/names.ts";
import type { PageField } from "../page.ts";
import { elementOf, type SampleForm, type SampleNode } from "../samples/sample.ts";

/** Tags around the elements of a list of scalars, and their types. */
const SCALAR_TAGS: ReadonlyMap<string, string> = new Map([
  ["string", "String"],
  ["number", "Number"],
  ["boolean", "Boolean"],
  ["date", "Date"],
]);
const JSON_TYPES = { string: "String", number: "Number", boolean: "Boolean" } as const;

/** Members that only a sample shows: JSON gives the types of its values, XML gives none. */
export function lostFields(node: SampleNode, form: SampleForm): PageField[] {
  return node.children.map((child) => lostField(child, form));
}

function lostField(node: SampleNode, form: SampleForm): PageField {
  const base = { name: node.name, isFromSample: true as const };
  const list = listOf(node, form);
  const element = list?.element ?? node;
  const fields = lostFields(element, form);
  const type = fields.length > 0 ? pascal(list?.tag ?? node.name) : scalarType(element, list?.tag);
  return {
    ...base,
    type: `${type}${list ? "[]" : ""}`,
    ...(!list && fields.length === 0 && node.value && { example: node.value }),
    ...(list?.tag !== undefined && { tag: list.tag }),
    ...(fields.length > 0 && { fields }),
  };
}

/** XML tells a list of scalars by its tag; a list of structs looks like a struct with one struct in it. */
function listOf(node: SampleNode, form: SampleForm): { tag?: string; element: SampleNode } | undefined {
  if (form === "json") return elementOf(node, form);
  const found = elementOf(node, form);
  return found?.tag !== undefined && SCALAR_TAGS.has(found.tag) && found.element.kind === "scalar" ? found : undefined;
}

function scalarType(node: SampleNode, tag: string | undefined): string {
  return (node.scalar && JSON_TYPES[node.scalar]) ?? (tag !== undefined ? SCALAR_TAGS.get(tag) : undefined) ?? "";
}
