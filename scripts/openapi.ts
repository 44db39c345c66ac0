/**
 * npm run openapi -- [--spec DIR] [--out FILE]: the specs as one OpenAPI 3.1 document (default: standard output), for tools
 * that read OpenAPI. Each method is a path of its own; what TOP puts around a call (sign, envelope, list tags) is left out.
 */
import { writeFileSync } from "node:fs";
import { LIMITS } from "../generator/facts/field.ts";
import { SCALARS } from "../generator/facts/scalars.ts";
import { defineCommand, SpecError, start } from "../generator/cli/command.ts";
import { lint } from "../generator/lint.ts";
import type { ApiSpec, FieldSpec, Spec } from "../generator/validate/spec.ts";

type Json = Record<string, unknown>;

function toOpenApi({ apis, package: { title, description, version } }: Spec): Json {
  const info = { title, description, version };
  const paths = Object.fromEntries(apis.map((api) => [`/${api.method}`, { post: operation(api) }]));
  return { openapi: "3.1.0", info, servers: [{ url: "https://eco.taobao.com/router/rest" }], paths };
}

function operation(api: ApiSpec): Json {
  const body = { "application/x-www-form-urlencoded": { schema: object(api.params) } };
  const answer = { "application/json": { schema: api.response ? object(api.response) : {} } };
  return {
    operationId: api.method.replaceAll(/[^A-Za-z0-9]+/g, "_"),
    summary: api.title,
    description: api.summary,
    ...(api.deprecated && { deprecated: true }),
    requestBody: { content: body },
    responses: { "200": { description: "OK", content: answer } },
  };
}

function object(fields: readonly FieldSpec[]): Json {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, property(field)]));
  return { type: "object", ...(required.length > 0 && { required }), properties };
}

function property(field: FieldSpec): Json {
  const { description } = field;
  const facts = {
    ...(description && { description }),
    ...(field.deprecated && { deprecated: true }),
    ...(field.default !== undefined && { default: field.default }),
    ...(field.example !== undefined && { examples: [field.example] }),
  };
  const limits = LIMITS.flatMap(([key, { schema }]) =>
    schema && field[key] !== undefined ? [[schema, field[key]]] : [],
  );
  let schema: Json = field.fields ? object(field.fields) : { ...scalar(field), ...Object.fromEntries(limits) };
  for (let depth = 0; depth < field.type.lists; depth++) schema = { type: "array", items: schema };
  return { ...schema, ...facts };
}

function scalar(field: FieldSpec): Json {
  if (field.format === "id") return { type: "string" };
  return SCALARS.get(field.type.name)?.schema ?? {};
}

/**
 * The document as text.
 *
 * @throws SpecError when a spec is wrong
 */
export function openApiText(specDir: string): string {
  const { spec, diagnostics } = lint(specDir);
  if (!spec) throw new SpecError(diagnostics);
  return `${JSON.stringify(toOpenApi(spec), null, 1)}\n`;
}

export const openApiCommand = defineCommand({
  usage: "npm run openapi [-- --spec DIR --out FILE]",
  options: { spec: { type: "string", default: "spec" }, out: { type: "string" } },
  run({ spec, out }) {
    const text = openApiText(spec);
    if (out) writeFileSync(out, text);
    else process.stdout.write(text);
  },
});

if (import.meta.filename === process.argv[1]) await start(openApiCommand);
