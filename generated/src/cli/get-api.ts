import type { ApiData } from "../data/api.js";
import { allMethods, findApi } from "../data/read.js";
import { notFound } from "./command.js";
import { near, question } from "../data/near.js";
import { short } from "./text.js";

/**
 * The API of that name: a method with or without `taobao.`, or a class name, in any case and punctuation.
 *
 * @throws CliError naming the nearest APIs
 */
export function getApi(name: string): ApiData {
  const methods = allMethods();
  const [method = "", ...others] = named(name, methods);
  const api = others.length === 0 ? findApi(method) : undefined;
  if (api) return api;
  throw notFound(
    `no API is named ${short(name)}${question(method ? [method, ...others] : nearMethods(name, methods))}`,
  );
}

/**
 * The same, or nothing for a method that no document tells of: it can be called as it is.
 *
 * @throws CliError for what is no name of a method, and for one that is like a documented one, unless it is meant
 */
export function getApiOrMethod(name: string, isMeant: boolean): ApiData | undefined {
  const methods = allMethods();
  if (named(name, methods).length === 0 && /^[a-z]\w*(\.\w+)+$/.test(name)) {
    const alike = nearMethods(name, methods);
    if (isMeant || alike.length === 0) return undefined;
    throw notFound(`no API is named ${short(name)}${question(alike)}; --undocumented calls it as it is`);
  }
  return getApi(name);
}

function named(name: string, methods: readonly string[]): string[] {
  const exact = [name, `taobao.${name}`].find((one) => methods.includes(one));
  const key = keyOf(name);
  return exact === undefined ? methods.filter((method) => keyOf(method) === key) : [exact];
}

/** What method, class and misspelt punctuation have in common: `taobao.item.get` -> `itemget`. */
function keyOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters.replace(/^taobao(?=.)/, "").replace(/(?<=.)(request|response|params)$/, "");
}

function nearMethods(name: string, methods: readonly string[]): string[] {
  const byKey = new Map(methods.map((method) => [keyOf(method), method]));
  return near(keyOf(name), [...byKey.keys()]).map((key) => byKey.get(key) as string);
}
