import { type Scalar as PackageScalar, type ScalarName, SCALARS as PACKAGE } from "../../templates/src/data/scalars.ts";

/** What the generator knows of a scalar, beside what the package's tools know of it. */
interface Scalar extends PackageScalar {
  /** TypeScript types of what may be passed and of what comes; `Top…` names come from the runtime. */
  readonly params: string;
  readonly response: string;
  /** `format:` can say more of it. */
  readonly hasFormat?: true;
  /** JSON Schema, for OpenAPI. */
  readonly schema: { readonly type?: string; readonly format?: string };
  /** Other words of pages for it, in lower case. */
  readonly words?: readonly string[];
}

const NUMBERS = ["byte", "short", "int", "integer", "long", "biginteger", "float", "double"];
const TEXT = { type: "string" };
const BYTES = { type: "string", format: "binary" };
const RECORD = "Record<string, unknown>";

const TABLE: Readonly<Record<ScalarName, Omit<Scalar, keyof PackageScalar>>> = {
  String: { params: "string", response: "string", hasFormat: true, schema: TEXT, words: ["char", "character", "text"] },
  Number: { params: "number", response: "number", hasFormat: true, schema: { type: "number" }, words: NUMBERS },
  Boolean: { params: "boolean", response: "boolean", schema: { type: "boolean" }, words: ["bool"] },
  Date: { params: "TopDate", response: "string", hasFormat: true, schema: TEXT },
  Price: { params: "TopDecimal", response: "string", schema: TEXT },
  BigDecimal: { params: "TopDecimal", response: "string", schema: TEXT },
  Json: { params: "TopJson", response: "unknown", hasFormat: true, schema: {}, words: ["object", "jsonobject"] },
  Map: { params: "TopJson", response: RECORD, schema: {}, words: ["hashmap"] },
  "byte[]": { params: "TopFile", response: "string", schema: BYTES },
  "Field List": { params: "string | readonly string[]", response: "string", hasFormat: true, schema: TEXT },
  Unknown: { params: "unknown", response: "unknown", hasFormat: true, schema: {} },
};

/** TOP's scalar types by name; any other name is a struct. */
export const SCALARS: ReadonlyMap<string, Scalar> = new Map(
  Object.entries(TABLE).map(([name, own]) => [name, { ...PACKAGE[name as ScalarName], ...own }]),
);
