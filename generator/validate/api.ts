import { scalarOf } from "../../templates/src/data/scalars.ts";
import { parseType } from "../../templates/src/data/type.ts";
import type { SpecDocument } from "../load/document.ts";
import type { ApiSpec, FieldSpec, Traits } from "./spec.ts";

type Raw = Record<string, unknown>;

/** The value of a document that passed its schema, as an `ApiSpec`. */
export function toApi(document: SpecDocument, value: unknown): ApiSpec {
  const { errors, sources, session, ...rest } = value as Raw;
  const params = toFields(rest["params"]);
  const response = rest["response"] === "unknown" ? undefined : toFields(rest["response"]);
  return {
    ...(rest as unknown as Pick<ApiSpec, "method" | "title" | "summary" | "kind">),
    ...toSession(session as SessionValue | InferredSession),
    file: `${document.category}/${document.name}.yaml`,
    category: document.category,
    params,
    response,
    errors: errors as ApiSpec["errors"],
    sources: sources as ApiSpec["sources"],
    traits: traitsOf(params, response),
  };
}

function traitsOf(params: readonly FieldSpec[], response: readonly FieldSpec[] | undefined): Traits {
  const takesFile = params.some(isFile);
  return {
    takesFile,
    requiredFiles: params.filter((field) => field.required && isFile(field)).length,
    isTyped: params.every((field) => !field.required || !field.fields),
    isFlat: !takesFile && params.every(({ fields }) => !fields) && !!response?.some(isScalar),
  };
}

function isFile({ type }: FieldSpec): boolean {
  return type.lists === 0 && scalarOf(type.name)?.kind === "file";
}

function isScalar({ fields, type }: FieldSpec): boolean {
  return !fields && type.lists === 0;
}

type SessionValue = ApiSpec["session"];

interface InferredSession {
  readonly value: SessionValue;
  readonly inferred: true;
}

function toSession(session: SessionValue | InferredSession): Pick<ApiSpec, "session" | "isSessionInferred"> {
  return typeof session === "string" ? { session } : { session: session.value, isSessionInferred: true };
}

function toFields(value: unknown): FieldSpec[] {
  return Object.entries(value as Record<string, Raw>).map(([name, field]) => toField(name, field));
}

function toField(name: string, { type, fields, draft: _, ...rest }: Raw): FieldSpec {
  const base = { description: "", ...rest, name, type: parseType(String(type)), required: rest["required"] === true };
  return fields === undefined ? base : { ...base, fields: toFields(fields) };
}
