/**
 * npm run samples -- DIR: decodes official answers (`<method>.json`, each with a `response`) with the package's own decoder
 * and prints, for each, what got lost and what has another type than the spec says. Exit 1 when anything is lost or of
 * unknown type. Says so and exits 0 when the folder is not there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TopFields, TopShape } from "../generated/src/runtime/api.ts";
import { decodeAnswer } from "../generated/src/runtime/wire/decode.ts";
import * as sdk from "../generated/src/index.ts";
import { start } from "../generator/cli/command.ts";

type Tree = Record<string, unknown>;

const apis = new Map(
  Object.entries(sdk)
    .filter(([name]) => name.endsWith("Request") && name !== "TopRequest")
    .map(([, Class]) => new (Class as new () => sdk.TopRequest<object, sdk.TopResponse>)().api)
    .map((api) => [api.method, api]),
);

let decoded = 0;
let values = 0;
const exceptions: string[] = [];

await start({
  usage: "npm run samples -- DIR",
  operands: 1,
  async run(_, [dir]) {
    if (!dir || !existsSync(dir)) {
      console.log(`samples: no folder of official answers at ${dir ?? "(none given)"}; nothing was decoded`);
      return 0;
    }
    for (const file of readdirSync(dir).sort()) await decodeFile(join(dir, file));
    for (const line of exceptions) console.log(line);
    console.log(`${decoded} official answers decoded, ${values} values compared, ${exceptions.length} exceptions`);
    return exceptions.length > 0 ? 1 : 0;
  },
});

async function decodeFile(path: string): Promise<void> {
  const { method, response } = JSON.parse(readFileSync(path, "utf8")) as { method: string; response: Tree };
  const api = apis.get(method);
  if (!api) return void exceptions.push(`${method}: no such API`);
  const answer = { status: 200, headers: {}, bytes: Buffer.from(JSON.stringify(response)) };
  const typed = await decodeAnswer(api, answer);
  compareStruct(Object.values(response)[0] as Tree, typed, api.response ?? {}, method);
  decoded++;
}

function compareStruct(raw: Tree, typed: Tree, fields: TopFields, at: string): void {
  for (const [name, value] of Object.entries(raw)) {
    const path = `${at}.${name}`;
    const shape = name === "request_id" && fields[name] === undefined ? "string" : fields[name];
    if (shape === undefined) exceptions.push(`${path}: not in the spec: ${show(value)}`);
    else compareValue(value, typed[name], shape, path);
  }
}

function compareValue(raw: unknown, typed: unknown, shape: TopShape, path: string): void {
  if (typeof shape === "string") return compareScalar(raw, typed, shape, path);
  if (!Array.isArray(shape)) {
    const isStruct = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    if (isStruct) return compareStruct(raw as Tree, typed as Tree, shape as TopFields, path);
    exceptions.push(`${path}: a struct is documented, ${show(raw)} came`);
    return;
  }
  const [tag, element] = shape as readonly [string, TopShape];
  const list = unwrap(raw, tag);
  if (!list) exceptions.push(`${path}: the list tag is ${tag}, ${show(raw)} came`);
  else if (!Array.isArray(typed) || typed.length !== list.length) exceptions.push(`${path}: elements got lost`);
  else list.forEach((one, i) => compareValue(one, typed[i], element, `${path}[${i}]`));
}

/** The elements as the wire has them, `undefined` when they are wrapped in another tag. */
function unwrap(raw: unknown, tag: string): unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  const inner = (raw as Tree)[tag];
  if (inner === undefined) return Object.keys(raw as Tree).length === 0 ? [] : undefined;
  return Array.isArray(inner) ? inner : [inner];
}

function compareScalar(raw: unknown, typed: unknown, shape: string, path: string): void {
  values++;
  if (String(raw) !== String(typed)) exceptions.push(`${path}: ${show(raw)} became ${show(typed)}`);
  const expected = { number: "number", boolean: "boolean", json: undefined, unknown: undefined }[shape] ?? "string";
  if (shape === "json" || shape === "unknown" || raw === null) return;
  if (typeof typed !== expected) exceptions.push(`${path}: ${shape} is documented, ${show(raw)} came`);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
