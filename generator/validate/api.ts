import { parseType } from "../../templates/src/data/type.ts";
import type { SpecDocument } from "../load/document.ts";
import type { ApiSpec, FieldSpec } from "./spec.ts";

type Raw = Record<string, unknown>;

/** The value of a document that passed its schema, as an `ApiSpec`. */
export function toApi(document: SpecDocument, value: unknown): ApiSpec {
  const { params, response, errors, sources, session, ...rest } = value as Raw;
  return {
    ...(rest as unknown as Pick<ApiSpec, "method" | "title" | "summary" | "kind">),
    ...toSession(session as SessionValue | InferredSession),
    file: `${document.category}/${document.name}.yaml`,
    category: document.category,
    params: toFields(params),
    response: response === "unknown" ? undefined : toFields(response),
    errors: errors as ApiSpec["errors"],
    sources: sources as ApiSpec["sources"],
  };
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
