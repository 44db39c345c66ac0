// generator/load/yaml.ts
import { createRequire } from "node:module";

// generator/load/value.ts
import * as yaml from "js-yaml";
var SUSPECT = /(?:^|[\s,[{])[&!]|^(?:%|\.{3}| *\t)|\ufeff|\r(?!\n)|\\U[\da-fA-F]{8}/m;
var EXACT = [yaml.nullCoreTag, yaml.boolCoreTag, yaml.intCoreTag, yaml.floatCoreTag].map((tag) => {
  const resolve = (source, isExplicit, tagName) => {
    const value = tag.resolve(source, isExplicit, tagName);
    const isExact = value === yaml.NOT_RESOLVED ? Math.abs(Number(source)) !== Infinity : String(value) === source;
    if (isExplicit || !isExact) throw new TypeError(`${source} is for the careful parser`);
    return value;
  };
  return yaml.defineScalarTag(tag.tagName, { ...tag, resolve });
});
var OPTIONS = { schema: yaml.CORE_SCHEMA.withTags(EXACT), maxAliases: 0 };
function plainValue(text) {
  if (SUSPECT.test(text)) return void 0;
  try {
    return yaml.load(text, OPTIONS);
  } catch {
    return void 0;
  }
}

// generator/load/yaml.ts
var MAX_ALIASES = 100;
var MAX_PROBLEMS = 20;
var STRICT = { prettyErrors: false, stringKeys: true, resolveKnownTags: false, uniqueKeys: false };
var loaded;
function yaml2() {
  return loaded ??= createRequire(import.meta.url)("yaml");
}
function parseSpec(identity, text, read) {
  const plain = plainValue(text);
  if (plain !== void 0) return { document: documentOf(identity, plain, read), diagnostics: [] };
  const parsed = yaml2().parseDocument(text, STRICT);
  const problems = [...parsed.errors, ...parsed.warnings, ...repeatedKeys(parsed)].slice(0, MAX_PROBLEMS);
  const deep = problems.find(isTooDeep);
  const told = deep ? [deep] : problems;
  if (told.length > 0) return { diagnostics: told.map((error) => syntaxError(identity.file, error, text)) };
  try {
    const value = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    return { document: documentOf(identity, value, read), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [aliasError(identity.file, error)] };
  }
}
function documentOf(identity, value, read) {
  let located;
  const locate = () => located ??= locator(read());
  return { ...identity, value, at: (path) => locate().at(path), source: (path) => locate().source(path) };
}
function isTooDeep({ message }) {
  return message.includes("call stack");
}
function repeatedKeys(document) {
  const found = [];
  yaml2().visit(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        const name = yaml2().isScalar(key) ? String(key.value) : void 0;
        if (name === void 0) continue;
        if (seen.has(name)) found.push({ message: "Map keys must be unique", pos: [startOf(key), startOf(key)] });
        seen.add(name);
      }
    }
  });
  return found;
}
function syntaxError(file, error, text) {
  const before = text.slice(0, error.pos[0]).split("\n");
  const [line, col] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const [told = ""] = error.message.split("\n");
  const words = isTooDeep(error) ? "the values are nested too deeply" : told;
  const message = words.replace(/ at line \d+, column \d+:?$/, "");
  return { file, line, col, severity: "error", code: "yaml-syntax", message, hint: "write valid YAML 1.2" };
}
function aliasError(file, error) {
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: 1, col: 1, severity: "error", code: "yaml-syntax", message, hint: "write the values out" };
}
function locator(text) {
  const lines = new (yaml2()).LineCounter();
  const root = yaml2().parseDocument(text, { ...STRICT, lineCounter: lines }).contents;
  const position = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, col };
  };
  return {
    at: (path) => position(find(root, path).offset),
    source(path) {
      const { node, exact } = find(root, path);
      return exact && yaml2().isScalar(node) ? node.source : void 0;
    }
  };
}
function find(root, path) {
  let node = root;
  let offset = startOf(root);
  const { isMap, isSeq } = yaml2();
  for (const step of path) {
    const next = isMap(node) ? pairOf(node.items, step) : isSeq(node) ? { value: node.items[Number(step)] } : void 0;
    if (next?.value === void 0) return { node, offset, exact: false };
    offset = startOf("key" in next ? next.key : next.value);
    node = next.value;
  }
  return { node, offset, exact: true };
}
var indexes = /* @__PURE__ */ new WeakMap();
function pairOf(pairs, step) {
  let index = indexes.get(pairs);
  if (!index) {
    const named = pairs.filter((pair) => yaml2().isScalar(pair.key));
    index = new Map(named.map((pair) => [String(pair.key.value), pair]));
    indexes.set(pairs, index);
  }
  return index.get(String(step));
}
function startOf(node) {
  return node?.range?.[0] ?? 0;
}

// generator/facts/categories.ts
function toCategories(value = {}) {
  return Object.fromEntries(Object.entries(value).map(([folder, found]) => [folder, [found].flat()]));
}
function isCatalogued(categories, folder) {
  const isNamed = Object.hasOwn(categories, folder);
  return isNamed || Object.keys(categories).length === 0;
}

export {
  parseSpec,
  documentOf,
  repeatedKeys,
  toCategories,
  isCatalogued
};
