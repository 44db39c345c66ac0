import { pascal } from "../../model/names.ts";

/** How each language's sample passes one parameter: its name, or its name in camel case, and its value. */
const PASSES: readonly RegExp[] = [
  /'([\w.]+)'\s*:\s*'([^']*)'/g,
  /-d '([\w.]+)=([^']*)'/g,
  /add_param\(\w+,\s*"([\w.]+)",\s*"([^"]*)"\)/g,
  /->set(\w+)\(\s*"([^"]*)"\s*\)/g,
  /\.set(\w+)\(\s*"([^"]*)"\s*\)/g,
  /\.set(\w+)\(\s*(-?[\w.]+?)L?\s*\)/g,
];

/** Values that the sample code gives to parameters, asked for by their wire names. */
export function codeValues(code: string): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const pattern of PASSES) {
    for (const [, name = "", value = ""] of code.matchAll(pattern)) {
      if (!values.has(pascal(name))) values.set(pascal(name), value);
    }
  }
  return (name) => values.get(pascal(name));
}

/** Whether the sample calls pass a session; `undefined` where no call is shown whole. */
export function passesSession(code: string): boolean | undefined {
  const calls = [...code.matchAll(/\bexecute\(\s*\$?req\w*\s*(,\s*\$?session\w*\s*)?\)/gi)];
  return calls.length === 0 ? undefined : calls.some((call) => call[1] !== undefined);
}

/** The method as a sample spells it out. */
export function spelledMethod(code: string): string | undefined {
  const found =
    /-d 'method=([\w.-]+)'/.exec(code) ??
    /\bexecute\(\s*'([\w-]+(?:\.[\w-]+)+)'/.exec(code) ??
    /set_api_name\(\w+,\s*"([\w.-]+)"\)/.exec(code);
  return found?.[1];
}

/** The request class of a sample: `TbkItemGetRequest` -> `tbk.item.get`; its words are capitals' guess. */
export function classWords(code: string): string | undefined {
  const name = /new\s+([A-Z]\w+)Request\b/.exec(code)?.[1];
  return name?.replace(/([a-z0-9])([A-Z])/g, "$1.$2").toLowerCase();
}
