import type { FieldFacts } from "../../templates/src/data/api.ts";
import type { TopLimits } from "../../templates/src/runtime/api.ts";

export type LimitKey = keyof TopLimits;

/** A fact that a page states by giving a value, and never by leaving it out. */
interface Given {
  /** Its key in the page's JSON, and its label in the page's text. */
  readonly json: string;
  readonly label?: string;
}

export interface Limit extends Given {
  /** What comments of a transcription call it. */
  readonly name: string;
  /** What is counted, from 1; without it the value itself is bounded. */
  readonly counts?: "character" | "element";
  /** Less is refused, elsewhere more. */
  readonly isLeast?: true;
  /** JSON Schema's word, for OpenAPI. */
  readonly schema?: string;
  /** In the package's docs, beside the other limits. */
  readonly says: (value: number, limits: TopLimits) => string | undefined;
}

const TABLE: Readonly<Record<LimitKey, Limit>> = {
  min: {
    json: "minValue",
    label: "最小值",
    name: "smallest value",
    isLeast: true,
    schema: "minimum",
    says: (min, { max }) => (max === undefined ? `最小：${min}` : `范围：${min}~${max}`),
  },
  max: {
    json: "maxValue",
    label: "最大值",
    name: "largest value",
    schema: "maximum",
    says: (max, { min }) => (min === undefined ? `最大：${max}` : undefined),
  },
  maxLength: {
    json: "maxLength",
    label: "最大长度",
    name: "greatest length",
    counts: "character",
    schema: "maxLength",
    says: (value) => `最长：${value} 字符`,
  },
  maxListSize: {
    json: "maxListSize",
    label: "最大列表长度",
    name: "greatest list size",
    counts: "element",
    says: (value) => `最多：${value} 个`,
  },
};

/** What a value has to keep to. */
export const LIMITS = Object.entries(TABLE) as readonly (readonly [LimitKey, Limit])[];

export type GivenKey = "example" | "default" | LimitKey;

export const GIVEN: readonly (readonly [GivenKey, Given])[] = [
  ["example", { json: "demoValue" }],
  ["default", { json: "defaultValue", label: "默认值" }],
  ...LIMITS,
];

/** What transcribing leaves for a person to look at, and what a thing was called before; no part of the package. */
export interface Marks {
  /** Where it stood before the page renamed or moved it: a dotted path, or a method. */
  readonly formerly?: string;
  /** Facts that were read from the page's words. */
  readonly read?: readonly string[];
  /** The page's new words. */
  readonly reworded?: string;
}

export type FieldKey = keyof FieldFacts | keyof Marks | "type" | "required" | "draft" | "description" | "fields";

/** Keys of a field in the order in which a spec writes them. */
export const FIELD_KEYS: readonly FieldKey[] = [
  ...(["type", "item", "format", "required"] as const),
  ...GIVEN.map(([key]) => key),
  ...(["enum", "deprecated", "formerly", "read", "reworded", "draft", "description", "fields"] as const),
];
