import type { BuiltClassModel } from "../model/model.ts";

/**
 * Classes that are only a text until they are used: what an app uses of a package is a few of them, and an engine
 * reads a class and its setters long before it knows that nobody needs them, which is most of what importing takes. `textOf`,
 * which the module declares, gives the text.
 *
 * What is exported is a proxy of a function, of which an engine makes thousands in half the time of as many empty classes.
 * Whatever is first done to it calls the function, which makes itself the class in all but one thing: requests are made by a
 * class of its own that shares its prototype, as only classes extend others at full speed. All requests have the same `api`.
 *
 * What thousands of functions share is in one class above them, as each member of their own takes time when they are made.
 */
export const LATE = `
const inspect = Symbol.for("nodejs.util.inspect.custom");
const hidden = (value) => ({ value, writable: true, configurable: true });
class Unused extends TopRequest {
  // Printing passes over a proxy.
  static [inspect](_, options, print) {
    void this.name;
    return print(this, options);
  }
}
const handler = {
  construct(type, args, target) {
    const made = type();
    return target === made.prototype.constructor ? new made(...args) : Reflect.construct(made, args, target);
  },
  apply(type) {
    type();
    throw new TypeError(\`Class constructor \${type.name} cannot be invoked without 'new'\`);
  },
};
for (const trap of Object.getOwnPropertyNames(Reflect)) {
  const does = Reflect[trap];
  handler[trap] ??= (type, ...args) => (type(), does(type, ...args));
}
function late(text) {
  let made;
  const type = function () {
    return (made ??= fill(type, textOf(text), proxy));
  };
  Object.setPrototypeOf(type, Unused);
  const proxy = new Proxy(type, handler);
  return proxy;
}
function fill(type, text, proxy) {
  const [name, api, setters] = JSON.parse(text);
  const made = class extends TopRequest {};
  const { prototype } = made;
  Object.setPrototypeOf(type, TopRequest);
  // As a class; those that extend it print themselves.
  const printed = function (_, options, print) {
    return this === proxy ? print(made, options) : this;
  };
  Object.defineProperty(type, inspect, hidden(printed));
  Object.defineProperty(type, "prototype", { value: prototype, writable: false });
  for (const one of [type, made]) Object.defineProperty(one, "name", { value: name, configurable: true });
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
  return made;
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
