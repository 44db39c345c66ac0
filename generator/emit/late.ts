import type { BuiltClassModel } from "../model/model.ts";

/**
 * Classes that are only a text until they are used: what an app uses of a package is a few of them, and an engine
 * reads a class and its setters long before it knows that nobody needs them, which is most of what importing takes. `textOf`,
 * which the module declares, gives the text.
 *
 * What is exported is a proxy of a class that is empty. Whatever is first done to it fills the class; from then on the proxy
 * only constructs, and is the class in all else, as `Reflect` has it. All requests of a class have the same `api`.
 *
 * What thousands of empty classes share is in one above them, as each member of their own takes time when they are made.
 */
export const LATE = `
const inspect = Symbol.for("nodejs.util.inspect.custom");
const hidden = (value) => ({ value, writable: true, configurable: true });
class UntilUsed {
  constructor(text) {
    this.text = text;
  }
}
for (const trap of Object.getOwnPropertyNames(Reflect)) {
  UntilUsed.prototype[trap] = function (type, ...args) {
    fill(type, this);
    return this[trap](type, ...args);
  };
}
class Unused extends TopRequest {
  // Printing passes over a proxy.
  static [inspect]() {
    void this.name;
    return this;
  }
}
function late(text) {
  const handler = new UntilUsed(text);
  return (handler.proxy = new Proxy(class extends Unused {}, handler));
}
function fill(type, handler) {
  const { text, proxy } = handler;
  const [name, api, setters] = JSON.parse(textOf(text));
  const { prototype } = type;
  Object.setPrototypeOf(type, TopRequest);
  Object.setPrototypeOf(prototype, TopRequest.prototype);
  Object.defineProperty(type, "name", { value: name, configurable: true });
  Object.defineProperty(prototype, "constructor", hidden(proxy));
  Object.defineProperty(prototype, "api", { get: () => api, configurable: true });
  const params = Object.keys(api.params);
  for (const [at, [setter, param = params[at]]] of setters.entries()) {
    const methods = {
      [setter](v) {
        return this.set(param, v);
      },
    };
    Object.defineProperty(prototype, setter, hidden(methods[setter]));
  }
  handler.construct = (_, args, target) => (target === proxy ? new type(...args) : Reflect.construct(type, args, target));
  handler.apply = () => {
    throw new TypeError(\`Class constructor \${name} cannot be invoked without 'new'\`);
  };
  // At last: of a Reflect that is frozen nothing could be set any more.
  Object.setPrototypeOf(handler, Reflect);
}
`;

/** Calls `late`. @param text how the module names the class's text */
export function printLate(text: string): string {
  return `/* @__PURE__ */ late(${text})`;
}

/** The text of a class: its name, its API, its setters. A setter whose parameter has the same place among the API's is named alone. */
export function classText({ name, descriptor, setters }: BuiltClassModel): string {
  const params = Object.keys((descriptor as { readonly params: object }).params);
  const named = setters.map(([setter, param], at) => (param === params[at] ? [setter] : [setter, param]));
  return JSON.stringify([name, descriptor, named]);
}
