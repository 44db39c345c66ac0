import {
  lint
} from "./chunk-WSIXEU7H.js";
import {
  SpecError,
  defineCommand,
  start
} from "./chunk-AL3ONMBD.js";
import {
  LIMITS
} from "./chunk-ETV7XU7E.js";
import {
  SCALARS
} from "./chunk-2PDTYBWY.js";

// scripts/openapi.ts
import { writeFileSync } from "node:fs";
function toOpenApi({ apis, package: { title, description, version } }) {
  const info = { title, description, version };
  const paths = Object.fromEntries(apis.map((api) => [`/${api.method}`, { post: operation(api) }]));
  return { openapi: "3.1.0", info, servers: [{ url: "https://eco.taobao.com/router/rest" }], paths };
}
function operation(api) {
  const body = { "application/x-www-form-urlencoded": { schema: object(api.params) } };
  const answer = { "application/json": { schema: api.response ? object(api.response) : {} } };
  return {
    operationId: api.method.replaceAll(/[^A-Za-z0-9]+/g, "_"),
    summary: api.title,
    description: api.summary,
    ...api.deprecated && { deprecated: true },
    requestBody: { content: body },
    responses: { "200": { description: "OK", content: answer } }
  };
}
function object(fields) {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, property(field)]));
  return { type: "object", ...required.length > 0 && { required }, properties };
}
function property(field) {
  const { description } = field;
  const facts = {
    ...description && { description },
    ...field.deprecated && { deprecated: true },
    ...field.default !== void 0 && { default: field.default },
    ...field.example !== void 0 && { examples: [field.example] }
  };
  const limits = LIMITS.flatMap(
    ([key, { schema: schema2 }]) => schema2 && field[key] !== void 0 ? [[schema2, field[key]]] : []
  );
  let schema = field.fields ? object(field.fields) : { ...scalar(field), ...Object.fromEntries(limits) };
  for (let depth = 0; depth < field.type.lists; depth++) schema = { type: "array", items: schema };
  return { ...schema, ...facts };
}
function scalar(field) {
  if (field.format === "id") return { type: "string" };
  return SCALARS.get(field.type.name)?.schema ?? {};
}
function openApiText(specDir) {
  const { spec, diagnostics } = lint(specDir);
  if (!spec) throw new SpecError(diagnostics);
  return `${JSON.stringify(toOpenApi(spec), null, 1)}
`;
}
var openApiCommand = defineCommand({
  usage: "npm run openapi [-- --spec DIR --out FILE]",
  options: { spec: { type: "string", default: "spec" }, out: { type: "string" } },
  run({ spec, out }) {
    const text = openApiText(spec);
    if (out) writeFileSync(out, text);
    else process.stdout.write(text);
  }
});
if (import.meta.filename === process.argv[1]) await start(openApiCommand);

export {
  openApiText,
  openApiCommand
};
