import {
  hash
} from "./chunk-OUZQHC4U.js";
import {
  printLiteral
} from "./chunk-2CIOIAAD.js";
import {
  columns
} from "./chunk-6BJW3D6Y.js";
import {
  propertyName
} from "./chunk-HGUO36N6.js";

// generator/emit/examples.ts
var MAX_LINE = 90;
var TIME = { word: "time", method: "taobao.time.get", request: "TimeGetRequest", shell: "" };
function exampleViews({ examples, recipes }) {
  const views = Object.entries(examples).map(([role, example]) => {
    return [role, example && exampleView(example)];
  });
  const { word, method, request, shell } = examples.call ? exampleView(examples.call) : TIME;
  const shown = Object.entries({ word, method, request, shell }).map(([name, text]) => [name, printLiteral(text)]);
  return {
    examples: Object.fromEntries(views),
    shown: Object.fromEntries(shown),
    recipes: recipes.map((recipe) => ({ ...recipe, imports: recipe.requests.join(", ") }))
  };
}
function exampleView(example) {
  const { params, more, answer, meaning, isSession, category, request, file } = example;
  const [set, member] = more;
  return {
    ...example,
    args: isEmpty(params) ? "" : inline(params),
    params: inline(params),
    answer: inline(answer),
    path: `${category}/${request}`,
    session: isSession ? ", session" : "",
    sessionOrNone: isSession ? "session" : "undefined",
    word: example.title.split(/[-_\s]/).at(-1) ?? "",
    shell: Object.entries(params).map(([name, value]) => ` ${name}=${shellWord(value)}`).join(""),
    meaning: JSON.stringify(meaning),
    file: propertyName(file),
    set: set ? `.${set.setter}(${inline(set.value)})` : "",
    member: member ? `${propertyName(member.name)} = ${inline(member.value)}` : ""
  };
}
function shellWord(value) {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /^[\w./:,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function isEmpty(params) {
  return Object.keys(params).length === 0;
}
function inline(value) {
  const line = oneLine(value);
  return columns(line) > MAX_LINE ? printLiteral(value) : line;
}
function oneLine(value) {
  if (typeof value !== "object") return printLiteral(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${propertyName(name)}: ${oneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

// generator/emit/views.ts
function keyOf(subject) {
  return hash(JSON.stringify(subject));
}
function apiView({ model }, key) {
  return {
    key,
    values: ({ printAlias, printClass, printInterface, printLiteral: printLiteral2 }) => {
      const api = model();
      return {
        source: api.source,
        imports: api.imports.map(printImport).join(", "),
        declarations: [...api.interfaces.map(printInterface), ...api.errorCode ? [printAlias(api.errorCode)] : []],
        descriptor: printLiteral2(api.descriptor),
        class: printClass(api.request)
      };
    }
  };
}
function dataView({ model }, key) {
  return { key, values: () => ({ json: JSON.stringify(model().data) }) };
}
function categoryView(category) {
  return { key: keyOf(category), values: () => category };
}
function packageView(model) {
  const { environments, reserved, errors, table } = model.gateway;
  const categories = model.categories.map(({ name }) => ({ name }));
  const { names: _, ...catalogue } = model.catalogue;
  return {
    key: keyOf({ categories, catalogue, gateway: model.gateway, package: model.package, reads: model.reads }),
    values: ({ printLiteral: printLiteral2 }) => ({
      package: packageValues(model.package),
      ...exampleViews(model.package),
      categories,
      catalogue,
      reads: printLiteral2(model.reads),
      gateway: {
        environments: printLiteral2(environments),
        reserved: printLiteral2(reserved),
        errors: printLiteral2(errors),
        table: printLiteral2(table)
      }
    })
  };
}
function printImport({ name, isType }) {
  return isType ? `type ${name}` : name;
}
function packageValues({ recipes: _, examples: __, ...facts }) {
  return {
    ...facts,
    json: {
      title: JSON.stringify(facts.title),
      description: JSON.stringify(facts.description),
      keywords: facts.keywords.map((word) => JSON.stringify(word))
    }
  };
}

// generator/emit/jobs.ts
function* jobsOf(templates, model) {
  const perApi = templates.filter(({ path }) => /\[(method|request)\]/.test(path));
  for (const api of model.apis) {
    const key = keyOf(api.subject);
    for (const template of perApi) yield apiJob(template, api, key);
  }
  const whole = packageView(model);
  for (const template of templates) {
    if (perApi.includes(template)) continue;
    if (!template.path.includes("[category]")) yield { path: template.path, template, view: whole };
    else {
      for (const category of model.categories) {
        yield { path: template.path.replace("[category]", category.name), template, view: categoryView(category) };
      }
    }
  }
}
function apiJob(template, api, key) {
  const path = template.path.replace("[category]", api.category).replace("[request]", api.request).replace("[method]", api.method);
  return { path, template, view: template.path.includes("[method]") ? dataView(api, key) : apiView(api, key) };
}

// generator/emit/templates.ts
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
function readTemplates(dir, skip) {
  const paths = listFiles(dir).filter((path) => skip === void 0 || !path.startsWith(`${skip}/`));
  return paths.map((path) => {
    const text = readFileSync(join(dir, path), "utf8");
    const isRendered = path.endsWith(".hbs");
    return { path: isRendered ? path.slice(0, -".hbs".length) : path, text, isRendered };
  });
}
function listFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

// generator/emit/index.ts
var SITE_TEMPLATES = "docs";
async function* emit(model, templatesDir, options = {}) {
  const templates = readTemplates(templatesDir, SITE_TEMPLATES);
  const copies = templates.filter((template) => !template.isRendered);
  const jobs = jobsOf(
    templates.filter((template) => template.isRendered),
    model
  );
  const total = 2 * model.catalogue.rows.length;
  for (const { path, text } of copies) yield { path, text, isCopy: true };
  let printing;
  const loadPrinters = () => printing ??= import("./printers-M3R4IRXM.js");
  let done = 0;
  for (const job of jobs) {
    options.onFile?.(done++, total);
    yield await renderJob(job, loadPrinters, options);
  }
}
async function renderJob({ path, template, view: { key, values } }, loadPrinters, { reuse }) {
  const known = reuse?.(path, key);
  if (known !== void 0) return { path, text: known, isCopy: false, isFinal: true, key };
  const { printers, renderTemplate } = await loadPrinters();
  return { path, text: renderTemplate(template, values(printers)), isCopy: false, key };
}

export {
  readTemplates,
  SITE_TEMPLATES,
  emit
};
