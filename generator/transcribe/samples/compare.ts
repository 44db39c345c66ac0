import type { Note, PageField } from "../page.ts";
import { childOf, elementOf, type SampleForm, type SampleNode } from "./sample.ts";
import type { AnswerSamples } from "./index.ts";

/** The rows of a table with the list tags that a sample shows. */
export function applyTags(fields: readonly PageField[], samples: AnswerSamples): PageField[] {
  const tagged =
    samples.readable.find(({ form }) => form === "json") ?? samples.readable.find(({ form }) => form === "xml");
  return tagged ? fields.map((field) => tagField(field, tagged.tree, tagged.form)) : [...fields];
}

function tagField(field: PageField, parent: SampleNode, form: SampleForm): PageField {
  const node = childOf(parent, field.name);
  if (!node) return field;
  const list = isList(field) ? elementOf(node, form) : undefined;
  const inner = list?.element ?? node;
  return {
    ...field,
    ...(list?.tag !== undefined && { tag: list.tag }),
    ...(field.fields && { fields: field.fields.map((member) => tagField(member, inner, form)) }),
  };
}

/** Where the samples of a page describe another tree than its table. */
export function compareSamples(fields: readonly PageField[], samples: AnswerSamples): Note[] {
  const unreadable = samples.unreadable.map((form): Note => ({
    kind: "info",
    text: `the ${form} sample cannot be read`,
  }));
  const differences = samples.readable.flatMap(({ form, tree }) => compareLevel(fields, tree, form, ["response"]));
  return [...unreadable, ...differences];
}

function compareLevel(
  fields: readonly PageField[],
  parent: SampleNode,
  form: SampleForm,
  path: readonly string[],
): Note[] {
  const names = new Set(fields.map((field) => field.name));
  const extra = parent.children.filter((child) => !names.has(child.name) && child.name !== "request_id");
  return [
    ...fields.flatMap((field) => compareField(field, parent, form, [...path, field.name])),
    ...extra.map((child) => say(form, [...path, child.name], "is shown, but the table does not list it")),
  ];
}

function compareField(field: PageField, parent: SampleNode, form: SampleForm, path: readonly string[]): Note[] {
  const node = childOf(parent, field.name);
  if (!node) return [say(form, path, "is not shown")];
  const list = isList(field) ? elementOf(node, form) : undefined;
  if (isList(field) && !list && node.children.length > 0) return [say(form, path, "is a list, but not shown as one")];
  if (!isList(field) && node.kind === "list") return [say(form, path, `is ${field.type}, but shown as a list`)];
  const inner = list?.element ?? node;
  if (field.fields) return compareLevel(field.fields, inner, form, path);
  return inner.children.length > 0 ? [say(form, path, `is ${field.type}, but shown with members`)] : [];
}

function say(form: SampleForm, path: readonly string[], what: string): Note {
  return { kind: "info", path, text: `${form} sample: ${what}` };
}

function isList(field: PageField): boolean {
  return field.type.trimEnd().endsWith("]") && !/^byte\s*\[\s*\]$/.test(field.type);
}
