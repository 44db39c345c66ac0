import { pageUrl } from "../../generator/model/docs.ts";
import { roleOf, tasksOf } from "../../generator/search/groups.ts";
import type { ApiSpec, FieldSpec, Spec } from "../../generator/validate/spec.ts";
import { scalarOf } from "../../templates/src/data/scalars.ts";
import { rootName } from "../../templates/src/testing/names.ts";
import type { Components, Json } from "./components.ts";
import { objectSchema } from "./schema.ts";
import { securityOf } from "./security.ts";

/** A method's place in the document; what follows on `#` is not sent. */
export function pathOf(method: string): string {
  return `/router/rest#${method}`;
}

/** A call of one method: its form, its answer in the platform's envelope, or an error, which has status 200 too. */
export function operation(api: ApiSpec, operationId: string, { gateway, search }: Spec, components: Components): Json {
  const { title, summary } = api;
  const page = pageUrl(api.id);
  return {
    operationId,
    tags: tagsOf(api, search),
    summary: title,
    description: [summary, ...errorLines(api)].filter(Boolean).join("\n"),
    ...(api.deprecated && { deprecated: true }),
    ...(page && { externalDocs: { url: page } }),
    security: securityOf(gateway.parameters, api.session, api.isSessionInferred ?? false),
    ...(api.params.length > 0 && { requestBody: body(api.params, components) }),
    responses: { "200": { description: "返回结果，或 error_response", content: answer(api, components) } },
  };
}

/** Who calls and what for; the category where nothing tells. */
export function tagsOf({ title, method, category }: ApiSpec, search: Spec["search"]): string[] {
  const tags = [roleOf(title, method, search), ...tasksOf(title, method, search)].filter((name) => name !== "");
  return tags.length > 0 ? tags : [category];
}

function errorLines({ errors }: ApiSpec): string[] {
  const lines = Object.entries(errors).map(
    ([code, { meaning, fix }]) => `- \`${code}\` ${meaning}${fix ? `：${fix}` : ""}`,
  );
  return lines.length > 0 ? ["", "错误码：", "", ...lines] : [];
}

function body(params: readonly FieldSpec[], components: Components): Json {
  const isFile = params.some(({ type }) => scalarOf(type.name)?.kind === "file");
  const form = isFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const encoding = Object.fromEntries(
    params.flatMap((field) => (encodingOf(field) ? [[field.name, encodingOf(field)]] : [])),
  );
  return {
    ...(params.some(({ required }) => required) && { required: true }),
    content: {
      [form]: {
        schema: objectSchema(params, "params", components),
        ...(Object.keys(encoding).length > 0 && { encoding }),
      },
    },
  };
}

/** Structs travel as JSON, lists of scalars joined by commas. */
function encodingOf({ fields, type }: FieldSpec): Json | undefined {
  if (fields) return { contentType: "application/json" };
  return type.lists > 0 ? { style: "form", explode: false } : undefined;
}

function answer({ method, response }: ApiSpec, components: Components): Json {
  const payload = response ? objectSchema(response, "answer", components) : { type: "object" };
  const members = (payload["properties"] ?? {}) as Json;
  const own = { ...payload, properties: { ...members, request_id: { type: "string" } } };
  const root = rootName(method);
  const envelope = { type: "object", required: [root], properties: { [root]: own } };
  return {
    "application/json": { schema: { oneOf: [envelope, { $ref: "#/components/schemas/ErrorAnswer" }] } },
  };
}
