import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import type { TopShape } from "../../../generated/src/index.ts";
import { decodeAnswer } from "../../../generated/src/runtime/wire/decode.ts";
import { property } from "./property.ts";

const TAGS = ["tag_a", "tag_b"];
const FIELDS = ["a", "b", "c", "d", "constructor"];
const DATE = "yyyy-MM-dd HH:mm:ss";

type Fields = { readonly [name: string]: TopShape };
type Node = unknown;

const { struct: anyFields } = fc.letrec<{ shape: TopShape; struct: Fields }>((tie) => ({
  shape: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<TopShape>("id", "string", "number", "boolean", "decimal", DATE),
    fc.tuple(fc.constantFrom(...TAGS), tie("shape")),
    tie("struct"),
  ),
  struct: fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1 }).chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, tie("shape")])) as Record<string, fc.Arbitrary<TopShape>>, {
      noNullPrototype: true,
    }),
  ),
}));

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const digits = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String);
const scalars: Record<string, fc.Arbitrary<Node>> = {
  id: fc.oneof(digits, fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/)),
  string: text,
  number: fc.oneof(
    fc.maxSafeInteger(),
    fc.double({ noDefaultInfinity: true, noNaN: true }).filter((n) => !Number.isInteger(n)),
  ),
  boolean: fc.boolean(),
  decimal: fc.oneof(
    fc.tuple(fc.nat(), fc.nat(99)).map(([yuan, cents]) => `${yuan}.${String(cents).padStart(2, "0")}`),
    fc.stringMatching(/^-?[1-9]\d{0,20}\.\d{1,25}(e[+-]?\d{1,2})?$/),
  ),
  [DATE]: fc.constant("2019-04-22 15:15:05"),
};

function trees(shape: TopShape): fc.Arbitrary<Node> {
  if (typeof shape === "string") return scalars[shape] as fc.Arbitrary<Node>;
  if (isList(shape)) return fc.array(trees(shape[1]), { maxLength: 3 });
  return structs(shape as Fields);
}

/** Lists are always there, everything else may be missing; `new` is a field that no document knows. */
function structs(fields: Fields): fc.Arbitrary<Node> {
  const lists = Object.keys(fields).filter((name) => isList(fields[name] as TopShape));
  const members = Object.entries(fields).map(([name, shape]) => [name, trees(shape)] as const);
  const model = { ...Object.fromEntries(members), new: text } as Record<string, fc.Arbitrary<Node>>;
  return fc.record(model, { requiredKeys: lists, noNullPrototype: true });
}

const sample = anyFields.chain((fields) => fc.tuple(fc.constant(fields), structs(fields)));

const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

interface Form {
  /** How lists are written. */
  readonly list: "plain" | "wrapped" | "single";
  /** Whether ids and amounts are numbers; else numbers and Booleans are texts. */
  readonly typed: boolean;
}

function json(value: Node, shape: TopShape | undefined, form: Form): string {
  if (Array.isArray(value)) return jsonList(value, shape as readonly [string, TopShape], form);
  if (typeof value === "object") return jsonStruct(value as object, shape as Fields, form);
  const isBare = form.typed && (shape === "id" || shape === "decimal") && JSON_NUMBER.test(value as string);
  if (isBare) return value as string;
  return form.typed || shape === undefined ? JSON.stringify(value) : JSON.stringify(String(value));
}

function jsonStruct(value: object, fields: Fields, form: Form): string {
  const members = Object.entries(value).map(([name, member]) => {
    return `${JSON.stringify(name)}:${json(member, Object.hasOwn(fields, name) ? fields[name] : undefined, form)}`;
  });
  return `{${members.join(",")}}`;
}

function jsonList(list: Node[], [tag, element]: readonly [string, TopShape], form: Form): string {
  const elements = list.map((one) => json(one, element, form));
  if (form.list === "single" && list.length === 1 && isTold(list[0], element)) return elements[0] as string;
  const plain = `[${elements.join(",")}]`;
  return form.list === "wrapped" ? `{"${tag}":${plain}}` : plain;
}

function xml(tag: string, value: Node, shape: TopShape | undefined, marked: boolean): string {
  if (Array.isArray(value)) {
    const [inner, element] = shape as readonly [string, TopShape];
    const children = value.map((one) => xml(inner, one, element, marked)).join("");
    const isMarked = marked || (value.length === 1 && !isTold(value[0], element, true));
    return `<${tag}${isMarked ? ' list="true"' : ""}>${children}</${tag}>`;
  }
  const escaped = (text: string) => text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  if (typeof value !== "object") return `<${tag}>${escaped(String(value))}</${tag}>`;
  const fields = (shape ?? {}) as Fields;
  const members = Object.entries(value as object).map(([name, member]) => {
    return xml(name, member, Object.hasOwn(fields, name) ? fields[name] : undefined, marked);
  });
  return `<${tag}>${members.join("")}</${tag}>`;
}

/** Whether an element that stands alone can be told from a wrapper, from nothing, and from a list as text. */
function isTold(value: Node, element: TopShape, isTagged = false): boolean {
  if (isList(element)) {
    const [first, ...rest] = value as Node[];
    return isTagged && first !== undefined && (rest.length > 0 || isTold(first, element[1], true));
  }
  if (typeof value === "object") return Object.keys(value as object).length > 0;
  return isTagged ? value !== "" : !/^\s*(\[|$)/.test(String(value));
}

function isList(shape: TopShape): shape is readonly [string, TopShape] {
  return Array.isArray(shape);
}

const forms: [name: string, write: (tree: Node, fields: Fields) => string][] = [
  ["wrapped", (tree, fields) => `{"a_b_response":${json(tree, fields, { list: "wrapped", typed: true })}}`],
  ["wrapped, scalars as texts", (tree, fields) => `{"a_b_response":${json(tree, fields, { list: "wrapped", typed: false })}}`], // prettier-ignore
  ["plain", (tree, fields) => `{"a_b_response":${json(tree, fields, { list: "plain", typed: true })}}`],
  ["single", (tree, fields) => `{"a_b_response":${json(tree, fields, { list: "single", typed: true })}}`],
  ["no envelope", (tree, fields) => `{"request_id":"r",${json(tree, fields, { list: "plain", typed: true }).slice(1)}`.replace(/,}$/, "}")], // prettier-ignore
  ["XML", (tree, fields) => xml("a_b_response", tree, fields, true)],
  ["XML without list attributes", (tree, fields) => xml("a_b_response", tree, fields, false)],
];

/** JSON of a text as a lenient server may write it: control characters raw, escapes that nobody needs. */
function lenient(text: string, isEscaped: boolean): string {
  const characters = Array.from(text, (character) => {
    if (character < " ") return character;
    if (isEscaped && /[ac-eg-mo-qsvwyz.'\u4e00-\u9fff]/.test(character)) return `\\${character}`;
    return JSON.stringify(character).slice(1, -1);
  });
  return `"${characters.join("")}"`;
}

const unit = fc.constantFrom("\0", "\t", "\n", "\u001f", "\\", '"', "'", "a", "u", "中", "/");
const lenientTexts = fc.array(fc.oneof(fc.string({ unit, maxLength: 8 }), fc.string({ unit: "binary" })));

/** Any tree by any shape is the same in every wire form. */
const byShape = forms.map(([name, write]) =>
  property(`decoded = the tree that was written: ${name}`, 100, sample, async ([fields, tree]) => {
    const bytes = Buffer.from(write(tree, fields));
    const decoded = await decodeAnswer({ method: "a.b", response: fields }, { status: 200, headers: {}, bytes });
    // Not toStrictEqual, which takes a member `constructor` for the object's class.
    deepStrictEqual(decoded, name === "no envelope" ? { request_id: "r", ...(tree as object) } : tree);
  }),
);

export const decoding = [
  ...byShape,
  property(
    "what only a strict parser refuses is read as it was meant",
    300,
    fc.tuple(lenientTexts, fc.boolean()),
    async ([list, isEscaped]) => {
      const texts = list.map((text) => lenient(text, isEscaped));
      const bytes = Buffer.from(`{"a_b_response":{"list":[${texts.join()}],"price":1.10}}`);
      const api = { method: "a.b", response: { price: "decimal" } };
      deepStrictEqual(await decodeAnswer(api, { status: 200, headers: {}, bytes }), { list, price: "1.10" });
    },
  ),
];
