import { near } from "../../templates/src/data/near.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { rewordedText } from "./fields.ts";
import { problem } from "./problem.ts";
import type { ApiSpec, FieldSpec, GatewaySpec } from "./spec.ts";
import { findField, walk } from "./walk.ts";

/** Which half of an API each reference points into. */
const REFERENCES = {
  pagination: {
    page: "params",
    size: "params",
    position: "params",
    items: "response",
    next: "response",
    token: "response",
    total: "response",
  },
  window: { start: "params", end: "params" },
  failure: { flag: "response", code: "response", message: "response" },
} as const;

/** Every path that pagination, window and failure name exists; `items` is a list. */
export function checkReferences(document: SpecDocument, api: ApiSpec): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [section, keys] of Object.entries(REFERENCES)) {
    const values = (api[section as keyof typeof REFERENCES] ?? {}) as unknown as Record<string, unknown>;
    for (const [key, half] of Object.entries(keys)) {
      const path = values[key];
      if (typeof path !== "string") continue;
      const why = unresolved(api[half] ?? [], path, key);
      if (why)
        found.push(
          problem(document, [section, key], "unknown-path", `\`${section}.${key}\` names ${why.message}`, why.hint),
        );
    }
  }
  return found;
}

function unresolved(
  fields: readonly FieldSpec[],
  path: string,
  key: string,
): { message: string; hint: string } | undefined {
  const field = findField(fields, path);
  if (field && (key !== "items" || field.type.lists > 0)) return undefined;
  if (field) return { message: `\`${path}\`, which is no list`, hint: "name a field whose type ends in []" };
  const known = [...walk(fields, [])].map((entry) => entry.path.filter((step) => step !== "fields").join("."));
  const [guess] = near(path, known, 1);
  return {
    message: `\`${path}\`, which does not exist`,
    hint: guess ? `did you mean \`${guess}\`?` : "name a field of this API",
  };
}

/** A business parameter named like a public one would be sent twice and could never verify. */
export function checkReserved(document: SpecDocument, api: ApiSpec, gateway: GatewaySpec): Diagnostic[] {
  const reserved = new Set(gateway.parameters.map((parameter) => parameter.name));
  return api.params
    .filter((field) => reserved.has(field.name))
    .map((field) =>
      problem(
        document,
        ["params", field.name],
        "reserved-name",
        `\`${field.name}\` is one of TOP's public parameters`,
        "leave it to the client",
      ),
    );
}

/** It stands in every answer as text; a field of another type could not be declared beside it. */
export function checkRequestId(document: SpecDocument, { response = [] }: ApiSpec): Diagnostic[] {
  const field = response.find(({ name }) => name === "request_id");
  if (!field || (field.type.name === "String" && field.type.lists === 0)) return [];
  const message = "`request_id` is TOP's own in every answer, a text";
  return [
    problem(document, ["response", "request_id"], "reserved-name", message, "write `type: String`, or leave it out"),
  ];
}

/** What was read from the method's name, where the name does not tell. */
export function checkKind(document: SpecDocument, { kind, read = [] }: ApiSpec): Diagnostic[] {
  if (!read.includes("kind")) return [];
  const message = `does a call change anything? \`kind: ${kind}\` is only the careful answer`;
  const hint = "correct `kind:` where it is wrong, then remove `read:`";
  return [problem(document, ["read"], "kind-unsure", message, hint, "warning")];
}

/** Words of the API and of its errors that changed on the page. */
export function checkWords(document: SpecDocument, { reworded, errors }: ApiSpec): Diagnostic[] {
  const say = (path: Path, what: string, words: string) => {
    const hint = "word it again, then remove `reworded:`";
    return problem(document, [...path, "reworded"], "words-changed", `${what} ${rewordedText(words)}`, hint, "warning");
  };
  const codes = Object.entries(errors).flatMap(([code, error]) =>
    error.reworded === undefined ? [] : [say(["errors", code], `error \`${code}\``, error.reworded)],
  );
  return [...(reworded === undefined ? [] : [say([], "the API", reworded)]), ...codes];
}
