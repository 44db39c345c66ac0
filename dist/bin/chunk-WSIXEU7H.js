import {
  documentOf,
  isCatalogued,
  parseSpec,
  toCategories
} from "./chunk-DMLP7MGD.js";
import {
  isCategoryName
} from "./chunk-3O5U6C6R.js";
import {
  hasErrors,
  sortDiagnostics
} from "./chunk-WGKIATWL.js";
import {
  SCALARS,
  parseType
} from "./chunk-2PDTYBWY.js";

// generator/load/index.ts
import { readdirSync, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { basename, join } from "node:path";

// generator/load/text.ts
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
var MAX_SIZE = 256 * 1024;
function readText(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return problem(file, "is no file that can be read", "write the spec in a file");
  if (stats.size > MAX_SIZE) {
    return problem(file, `has ${stats.size} bytes, a spec has at most ${MAX_SIZE}`, "write one API a file");
  }
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString("utf8") : problem(file, "is not in UTF-8", "save it in UTF-8");
}
function problem(file, what, hint) {
  return { file, line: 0, col: 0, severity: "error", code: "yaml-syntax", message: `the file ${what}`, hint };
}

// generator/load/index.ts
var ROOT_FILES = { "gateway.yaml": "gateway", "catalogue.yaml": "catalogue", "package.yaml": "package" };
var PATCHES = "patches";
function load(specDir, options = {}) {
  if (!statSync2(specDir, { throwIfNoEntry: false })?.isDirectory())
    return { documents: [], diagnostics: [missing(specDir, "the spec folder", "--spec DIR")] };
  const documents = [];
  const diagnostics = [];
  const found = discover(specDir);
  for (const [done, identity] of found.entries()) {
    options.onFile?.(done, found.length);
    const parsed = readOne(identity, options.known?.(identity.file));
    if (parsed.document) documents.push(parsed.document);
    diagnostics.push(...parsed.diagnostics);
  }
  if (!found.some(({ role }) => role === "gateway")) {
    diagnostics.push(missing(join(specDir, "gateway.yaml"), "the gateway's spec", "see spec/README.md"));
  }
  return { documents, diagnostics };
}
function readOne(identity, known) {
  const read = () => readFileSync2(identity.file, "utf8");
  if (known !== void 0) {
    return { document: { ...documentOf(identity, known, read), isKnown: true }, diagnostics: [] };
  }
  const text = readText(identity.file);
  return typeof text === "string" ? parseSpec(identity, text, read) : { diagnostics: [text] };
}
function missing(file, what, hint) {
  const message = `${what} does not exist`;
  return { file, line: 0, col: 0, severity: "error", code: "spec-missing", message, hint };
}
function discover(specDir) {
  const found = [];
  for (const entry of sorted(readdirSync(specDir, { withFileTypes: true }))) {
    const path = join(specDir, entry.name);
    if (statSync2(path, { throwIfNoEntry: false })?.isDirectory()) found.push(...discoverCategory(path));
    else if (Object.hasOwn(ROOT_FILES, entry.name)) {
      const role = ROOT_FILES[entry.name];
      found.push({ file: path, role, category: "", name: role });
    }
  }
  return found;
}
function discoverCategory(dir) {
  const category = basename(dir);
  const role = category === PATCHES ? "patch" : "api";
  return sorted(readdirSync(dir, { withFileTypes: true })).filter((entry) => entry.name.endsWith(".yaml")).map((entry) => ({ file: join(dir, entry.name), role, category, name: entry.name.slice(0, -".yaml".length) }));
}
function sorted(entries) {
  return [...entries].sort((a, b) => a.name < b.name ? -1 : 1);
}

// generator/validate/api.ts
function toApi(document, value) {
  const { params, response, errors, sources, session, ...rest } = value;
  return {
    ...rest,
    ...toSession(session),
    file: `${document.category}/${document.name}.yaml`,
    category: document.category,
    params: toFields(params),
    response: response === "unknown" ? void 0 : toFields(response),
    errors,
    sources
  };
}
function toSession(session) {
  return typeof session === "string" ? { session } : { session: session.value, isSessionInferred: true };
}
function toFields(value) {
  return Object.entries(value).map(([name, field2]) => toField(name, field2));
}
function toField(name, { type, fields, draft: _, ...rest }) {
  const base = { description: "", ...rest, name, type: parseType(String(type)), required: rest["required"] === true };
  return fields === void 0 ? base : { ...base, fields: toFields(fields) };
}

// generator/validate/problem.ts
function problem2(document, path, code, message, hint, severity = "error") {
  return { file: document.file, ...document.at(path), severity, code, message, hint };
}

// generator/validate/catalogue.ts
function checkCatalogue(document, apis, specs, categories) {
  const rows = document.value;
  const found = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const report = (path, message, hint) => diagnostics.push(problem2(document, path, "catalogue-drift", message, hint));
  rows.forEach((row, index) => {
    if (!row.method) return;
    if (found.has(row.method)) report([index, "method"], `\`${row.method}\` stands in two rows`, "remove one");
    found.set(row.method, index);
    const spec = specs.find((api) => api.method === row.method);
    if (!apis.has(row.method))
      report([index, "method"], `\`${row.method}\` has no spec file`, `add ${row.method}.yaml to its category`);
    else if (spec && spec.title !== row.title)
      report([index, "title"], `the spec's title is ${spec.title}`, "write the same title in both");
    else if (spec && !sameId(row, spec))
      report([index, "id"], `the spec's id is ${spec.id ?? "not known"}`, "write the same id in both");
  });
  for (const spec of specs) {
    const api = apis.get(spec.method);
    if (!isCatalogued(categories, spec.category) || !api) continue;
    const row = found.get(spec.method);
    if (spec.outside && row !== void 0)
      report([row, "method"], `\`${spec.method}\` is \`outside\` by its spec`, "remove the row, or `outside:`");
    if (spec.outside || row !== void 0) continue;
    diagnostics.push(
      problem2(
        api,
        ["method"],
        "catalogue-drift",
        `\`${spec.method}\` has no row in the catalogue`,
        "add it to catalogue.yaml, or `outside: true` where the programme does not list it"
      )
    );
  }
  return diagnostics;
}
function sameId(row, spec) {
  if (Array.isArray(row.id))
    return spec.id === void 0 || row.id[0] <= spec.id && spec.id <= (row.id[1] ?? Infinity);
  return row.id === spec.id;
}

// generator/validate/drafts.ts
var HALVES = ["params", "response"];
function draftsOf(document) {
  const halves = document.value;
  const count = HALVES.reduce((sum, half) => sum + countDrafts(halves[half]), 0);
  if (count === 0) return [];
  return [
    { file: document.file, count, list: () => HALVES.flatMap((half) => [...tell(document, halves[half], [half])]) }
  ];
}
function countDrafts(fields) {
  if (typeof fields !== "object") return 0;
  return Object.values(fields).reduce((sum, field2) => sum + (field2.draft ? 1 : 0) + countDrafts(field2.fields), 0);
}
function* tell(document, fields, path) {
  if (typeof fields !== "object") return;
  for (const [name, field2] of Object.entries(fields)) {
    const at = [...path, name];
    if (field2.draft) {
      const message = `\`${at.join(".")}\` still has the page's own words`;
      const hint = "word the description, then remove `draft:`";
      yield problem2(document, [...at, "draft"], "draft-text", message, hint, "warning");
    }
    yield* tell(document, field2.fields, [...at, "fields"]);
  }
}

// generator/validate/closest.ts
function closest(word, known) {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// generator/validate/walk.ts
function* walk(fields, path) {
  for (const field2 of fields) {
    const at = [...path, field2.name];
    yield { field: field2, path: at };
    if (field2.fields) yield* walk(field2.fields, [...at, "fields"]);
  }
}
function findField(fields, path) {
  let level = fields;
  let found;
  for (const step of path.split(".")) {
    found = level.find((field2) => field2.name === step);
    level = found?.fields ?? [];
  }
  return found;
}

// generator/validate/fields.ts
function checkFields(document, api) {
  const found = [];
  const trees = [
    { root: "params", fields: api.params },
    { root: "response", fields: api.response ?? [] }
  ];
  for (const { root, fields } of trees) {
    for (const { field: field2, path } of walk(fields, [root])) found.push(...checkField(document, field2, path));
  }
  return found;
}
function checkField(document, field2, path) {
  const report = (code) => (key, message, hint) => problem2(document, key ? [...path, key] : path, code, `\`${path.join(".")}\` ${message}`, hint);
  return [
    ...checkType(field2, report("unknown-type")),
    ...checkStructure(field2, report("fields-type")),
    ...checkLimits(field2, report("limit-conflict")),
    ...checkValue(field2, "example", report("limit-conflict")),
    ...checkValue(field2, "default", report("limit-conflict")),
    ...checkInteger(document, path, report("unsafe-number"))
  ];
}
function* checkType(field2, report) {
  const { name } = field2.type;
  if (SCALARS.has(name) || field2.fields) return;
  const guess = closest(name, [...SCALARS.keys()]);
  yield report(
    "type",
    `has the unknown type \`${name}\``,
    guess ? `did you mean \`${guess}\`? A struct needs \`fields:\`` : "a struct needs `fields:`, even an empty one"
  );
}
function* checkStructure(field2, report) {
  const { name, lists } = field2.type;
  if (field2.fields && SCALARS.has(name))
    yield report("fields", `is ${name} and has fields`, "name the struct in `type:`");
  if (field2.item && lists === 0) yield report("item", "is no list and has a list tag", `write \`type: ${name}[]\``);
  if (field2.format && !SCALARS.get(name)?.hasFormat) {
    yield report("format", `is ${name} and has a format`, "a format belongs to String, Number or Date");
  }
}
function* checkLimits(field2, report) {
  const { min, max, type } = field2;
  if (min !== void 0 && max !== void 0 && min > max) {
    yield report("min", `has min ${min} above max ${max}`, "swap them");
  }
  if (field2.enum && (field2.fields || type.name === "Boolean")) {
    yield report("enum", `is ${type.name} and has an enum`, "say it in the description");
  }
  if (field2.enum && type.name === "Number") {
    const text = Object.keys(field2.enum).find((key) => !/^-?(?:0|[1-9]\d*)$/.test(key));
    if (text)
      yield report("enum", `is a Number with the enum value \`${text}\``, "write integers, or correct the type");
  }
}
function* checkValue(field2, key, report) {
  const value = field2[key];
  const { name, lists } = field2.type;
  if (value === void 0 || lists > 0) return;
  if (name === "Number" && !/^-?\d+(\.\d+)?$/.test(String(value))) {
    yield report(key, `is a Number with the ${key} ${JSON.stringify(value)}`, "write a number, or correct the type");
  }
  if (name === "Boolean" && typeof value !== "boolean") {
    yield report(key, `is a Boolean with the ${key} ${JSON.stringify(value)}`, "write true or false");
  }
  if (key === "default" && field2.min !== void 0 && Number(value) < field2.min) {
    yield report(key, `has a default below min ${field2.min}`, "correct one of them");
  }
  if (key === "default" && field2.max !== void 0 && Number(value) > field2.max) {
    yield report(key, `has a default above max ${field2.max}`, "correct one of them");
  }
}
function* checkInteger(document, path, report) {
  for (const key of ["example", "default"]) {
    const value = field(document, path)?.[key];
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const source = document.source([...path, key]) ?? String(value);
      yield report(key, `has the ${key} ${source}, which YAML rounds to ${value}`, `quote it: "${source}"`);
    }
  }
}
function field(document, path) {
  return path.reduce((node, step) => node?.[step], document.value);
}

// generator/validate/patches.ts
function applyPatches(value, patches) {
  const patched2 = structuredClone(value);
  const { patches: list2 } = patches.value;
  const diagnostics = list2.flatMap((patch, index) => {
    const found = applyOne(patched2, patch);
    return found ? [problem2(patches, ["patches", index, "path"], found.code, found.message, found.hint)] : [];
  });
  return { value: patched2, diagnostics };
}
function patchedDocument(document, patches, value) {
  const { patches: list2 } = patches.value;
  const placeOf = (path) => {
    for (const [index, patch] of list2.entries()) {
      const field2 = yamlPath(patch.path);
      if (!field2.every((step, at) => path[at] === step)) continue;
      const rest = path.slice(field2.length);
      if (patch.add) return ["patches", index, "add", ...rest];
      if (rest.length > 0 && Object.hasOwn(patch.set ?? {}, String(rest[0]))) return ["patches", index, "set", ...rest];
    }
    return void 0;
  };
  return {
    ...document,
    value,
    at(path) {
      const place = placeOf(path);
      return place ? { file: patches.file, ...patches.at(place) } : document.at(path);
    },
    source(path) {
      const place = placeOf(path);
      return place ? patches.source(place) : document.source(path);
    }
  };
}
function yamlPath(path) {
  const [root = "", ...names] = path.split(".");
  return [root, ...names.flatMap((name, at) => at === 0 ? [name] : ["fields", name])];
}
function applyOne(root, patch) {
  const steps = patch.path.split(".");
  const name = steps.pop() ?? "";
  const fields = descend(root, steps);
  if (!fields) return refuse("patch-target", patch, "its parent does not exist", "correct the path");
  const field2 = own(fields, name);
  if (patch.add) {
    if (field2) return refuse("patch-idle", patch, "already exists", "use `set:` to change it");
    setOwn(fields, name, patch.add);
    return void 0;
  }
  if (!field2) return refuse("patch-target", patch, "does not exist", "correct the path, or use `add:`");
  if (patch.remove) {
    delete fields[name];
    return void 0;
  }
  return setKeys(field2, patch);
}
function setKeys(field2, patch) {
  let changed = false;
  for (const [key, wanted] of Object.entries(patch.set ?? {})) {
    if (JSON.stringify(own(field2, key) ?? null) === JSON.stringify(wanted)) continue;
    changed = true;
    if (wanted === null) delete field2[key];
    else setOwn(field2, key, wanted);
  }
  return changed ? void 0 : refuse("patch-idle", patch, "already says so", "remove the patch");
}
function descend(root, steps) {
  let fields = own(root, steps[0] ?? "");
  for (const step of steps.slice(1)) fields = own(own(fields, step), "fields");
  return typeof fields === "object" && fields !== null ? fields : void 0;
}
function own(object, name) {
  const isOwn = typeof object === "object" && object !== null && Object.hasOwn(object, name);
  return isOwn ? object[name] : void 0;
}
function setOwn(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
function refuse(code, patch, what, hint) {
  return { code, message: `\`${patch.path}\` ${what}`, hint };
}

// generator/validate/references.ts
var REFERENCES = {
  pagination: {
    page: "params",
    size: "params",
    position: "params",
    items: "response",
    next: "response",
    token: "response",
    total: "response"
  },
  window: { start: "params", end: "params" },
  failure: { flag: "response", code: "response", message: "response" }
};
function checkReferences(document, api) {
  const found = [];
  for (const [section, keys] of Object.entries(REFERENCES)) {
    const values = api[section] ?? {};
    for (const [key, half] of Object.entries(keys)) {
      const path = values[key];
      if (typeof path !== "string") continue;
      const why = unresolved(api[half] ?? [], path, key);
      if (why)
        found.push(
          problem2(document, [section, key], "unknown-path", `\`${section}.${key}\` names ${why.message}`, why.hint)
        );
    }
  }
  return found;
}
function unresolved(fields, path, key) {
  const field2 = findField(fields, path);
  if (field2 && (key !== "items" || field2.type.lists > 0)) return void 0;
  if (field2) return { message: `\`${path}\`, which is no list`, hint: "name a field whose type ends in []" };
  const known = [...walk(fields, [])].map((entry) => entry.path.filter((step) => step !== "fields").join("."));
  const guess = closest(path, known);
  return {
    message: `\`${path}\`, which does not exist`,
    hint: guess ? `did you mean \`${guess}\`?` : "name a field of this API"
  };
}
function checkReserved(document, api, gateway) {
  const reserved = new Set(gateway.parameters.map((parameter) => parameter.name));
  return api.params.filter((field2) => reserved.has(field2.name)).map(
    (field2) => problem2(
      document,
      ["params", field2.name],
      "reserved-name",
      `\`${field2.name}\` is one of TOP's public parameters`,
      "leave it to the client"
    )
  );
}
function checkRequestId(document, { response = [] }) {
  const field2 = response.find(({ name }) => name === "request_id");
  if (!field2 || field2.type.name === "String" && field2.type.lists === 0) return [];
  const message = "`request_id` is TOP's own in every answer, a text";
  return [
    problem2(document, ["response", "request_id"], "reserved-name", message, "write `type: String`, or leave it out")
  ];
}

// generator/validate/gateway.ts
function toGateway(document) {
  if (!document) return { environments: {}, parameters: [], errors: {}, families: [] };
  const {
    environments,
    parameters,
    errors,
    families = []
  } = document.value;
  const named = Object.entries(parameters).map(([name, p]) => ({ ...p, name, required: p.required === true }));
  return { environments, parameters: named, errors, families };
}

// generator/validate/schema.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { Ajv } from "ajv";
var SCHEMAS = {
  api: "api.schema.json",
  patch: "patch.schema.json",
  gateway: "gateway.schema.json",
  catalogue: "catalogue.schema.json",
  package: "package.schema.json"
};
var SCHEMA_DIR = new URL("../../spec/", import.meta.url);
var compiled = /* @__PURE__ */ new Map();
function checkSchema(document) {
  const validate2 = validator(document.role);
  if (validate2(document.value)) return [];
  return (validate2.errors ?? []).filter(speaks).map((error) => explain(document, error));
}
function validator(role) {
  let validate2 = compiled.get(role);
  if (!validate2) {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      strict: false,
      strictNumbers: true,
      // `.inf` and `.nan` are numbers to YAML, and nothing in JSON
      ownProperties: true,
      meta: false,
      validateSchema: false
    });
    validate2 = ajv.compile(JSON.parse(readFileSync3(new URL(SCHEMAS[role], SCHEMA_DIR), "utf8")));
    compiled.set(role, validate2);
  }
  return validate2;
}
function speaks(error) {
  return error.keyword !== "if" && !(error.keyword === "required" && error.schemaPath.includes("/anyOf/"));
}
function explain(document, error) {
  const path = pathOf(error.instancePath);
  const { at, message, hint } = describe(error, path);
  return problem2(document, at, "spec-shape", message, hint);
}
function describe(error, path) {
  const where = path.length > 0 ? `\`${path.join(".")}\`` : "the file";
  const params = error.params;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const guess = closest(key, known);
      const hint = guess ? `did you mean \`${guess}\`?` : `known keys: ${known.join(", ")}`;
      return { at: [...path, key], message: `unknown key \`${key}\` in ${where}`, hint };
    }
    case "required": {
      const key = String(params["missingProperty"]);
      return { at: path, message: `${where} lacks \`${key}\``, hint: `add \`${key}:\`` };
    }
    case "enum":
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: `write one of: ${list(params["allowedValues"])}`
      };
    case "const":
      return { at: path, message: `${where} is ${show(error.data)}`, hint: `write ${show(params["allowedValue"])}` };
    case "type":
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: `write a value of type ${list(params["type"])}`
      };
    case "pattern": {
      const meaning = error.parentSchema?.description;
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: meaning ?? `write text like ${String(params["pattern"])}`
      };
    }
    case "minLength":
    case "minItems":
    case "minProperties":
      return { at: path, message: `${where} is empty`, hint: "fill it, or remove the key where it is optional" };
    case "anyOf":
      return { at: path, message: `${where} is incomplete`, hint: `give ${alternatives(error.schema)}` };
    case "false schema":
      return { at: path, message: `${where} does not belong here`, hint: "remove it, or set status: documented" };
    default:
      return { at: path, message: `${where} ${error.message ?? error.keyword}`, hint: "see spec/README.md" };
  }
}
function pathOf(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function alternatives(branches) {
  const keys = branches.map(({ required }) => required);
  return keys.map((names) => names.map((name) => `\`${name}\``).join(" with ")).join(", or ");
}
function list(value) {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
function show(value) {
  const text = (typeof value === "number" ? void 0 : JSON.stringify(value)) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

// generator/validate/package.ts
var DEFAULTS = {
  name: "top-sdk",
  version: "0.1.0",
  title: "淘宝开放平台 API",
  description: "Typed client of APIs of the Taobao open platform: exact ids, errors that say what to do",
  keywords: ["taobao", "top", "sdk"],
  words: "own",
  examples: []
};
function toPackage(document) {
  const { categories, recipes = [], ...own2 } = document?.value ?? {};
  const facts = { ...DEFAULTS, ...own2 };
  return {
    ...facts,
    bin: own2.bin ?? binOf(facts.name),
    categories: toCategories(categories),
    recipes: recipes.map((recipe) => ({ notes: [], ...recipe }))
  };
}
function binOf(name) {
  return name.replace(/^@[^/]*\//, "");
}

// generator/validate/index.ts
function validate(documents) {
  const diagnostics = documents.filter((document) => !document.isKnown).flatMap(checkSchema);
  const broken = new Set(diagnostics.map((d) => d.file));
  const sound = (role) => documents.filter((d) => d.role === role && !broken.has(d.file));
  const gateway = toGateway(sound("gateway")[0]);
  const sdk = toPackage(sound("package")[0]);
  const apis = /* @__PURE__ */ new Map();
  const specs = [];
  const drafts = [];
  const patches = new Map(sound("patch").map((document) => [methodOf(document), document]));
  for (const document of sound("api")) {
    diagnostics.push(...checkIdentity(document, apis));
    apis.set(methodOf(document), document);
    const patch = patches.get(methodOf(document));
    const whole = patch ? patched(document, patch, diagnostics) : document;
    if (!whole) continue;
    const spec = toApi(whole, whole.value);
    specs.push(spec);
    if (sdk.words === "own") drafts.push(...draftsOf(whole));
    const found = checkApi(whole, spec, gateway);
    diagnostics.push(...patch ? ofPatch(found, document, patch, gateway) : found);
  }
  for (const patch of patches.values()) diagnostics.push(...checkTarget(patch, apis, broken, documents));
  const catalogue = sound("catalogue")[0];
  if (catalogue)
    diagnostics.push(...checkCatalogue(catalogue, apis, specs, sdk.categories).filter((d) => !broken.has(d.file)));
  if (hasErrors(diagnostics)) return { diagnostics, drafts };
  const rows = catalogue?.value ?? [];
  return { spec: { package: sdk, apis: specs, gateway, catalogue: rows }, diagnostics, drafts };
}
function methodOf(document) {
  return document.value.method;
}
function checkIdentity(document, seen) {
  const method = methodOf(document);
  const found = [];
  if (document.name !== method) {
    const message = `\`${method}\` stands in a file named ${document.name}.yaml`;
    found.push(problem2(document, ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  if (!isCategoryName(document.category)) {
    const message = `the category folder is named \`${document.category}\``;
    const hint = "use lower-case letters, digits and hyphens, and no folder name of the generated package";
    found.push(problem2(document, [], "file-name", message, hint));
  }
  const twin = seen.get(method);
  if (twin) {
    const message = `\`${method}\` is also described in ${twin.file}`;
    found.push(problem2(document, ["method"], "duplicate-method", message, "keep one of them"));
  }
  return found;
}
function checkApi(document, spec, gateway) {
  return [
    ...checkFields(document, spec),
    ...checkReferences(document, spec),
    ...checkReserved(document, spec, gateway),
    ...checkRequestId(document, spec)
  ];
}
function ofPatch(found, document, patch, gateway) {
  if (found.length === 0) return [];
  const before = checkApi(document, toApi(document, document.value), gateway).map(({ message }) => message);
  return found.map((d) => {
    const isOfSpec = d.file === document.file && before.includes(d.message);
    return isOfSpec || d.file === patch.file ? d : { ...d, file: patch.file, ...patch.at(["patches"]) };
  });
}
function patched(document, patch, diagnostics) {
  const { value, diagnostics: refused } = applyPatches(document.value, patch);
  const whole = patchedDocument(document, patch, value);
  const wasValid = document.isKnown && patch.isKnown;
  const invalid = (wasValid ? [] : checkSchema(whole)).map(
    (d) => d.file === patch.file ? d : { ...d, ...patch.at(["patches"]), file: patch.file }
  );
  diagnostics.push(...refused, ...invalid);
  return invalid.length > 0 ? void 0 : whole;
}
function checkTarget(patch, apis, broken, documents) {
  const method = methodOf(patch);
  const found = [];
  if (patch.name !== method) {
    const message = `patches of \`${method}\` stand in a file named ${patch.name}.yaml`;
    found.push(problem2(patch, ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  const described = apis.has(method) || documents.some((d) => d.role === "api" && d.name === method && broken.has(d.file));
  if (!described) {
    found.push(
      problem2(patch, ["method"], "patch-target", `\`${method}\` has no spec`, "correct the method, or remove the file")
    );
  }
  return found;
}

// generator/lint.ts
function lint(specDir, options = {}) {
  const { documents, diagnostics: unread } = load(specDir, options);
  const { spec, diagnostics: invalid, drafts } = validate(documents);
  const diagnostics = sortDiagnostics([...unread, ...invalid]);
  return { documents, diagnostics, drafts, ...!hasErrors(diagnostics) && spec && { spec } };
}
function countDrafts2(drafts) {
  return drafts.reduce((sum, { count }) => sum + count, 0);
}
function allFindings({ diagnostics, drafts }) {
  return sortDiagnostics([...diagnostics, ...drafts.flatMap(({ list: list2 }) => list2())]);
}

export {
  lint,
  countDrafts2 as countDrafts,
  allFindings
};
