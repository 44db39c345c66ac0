import type { ClassForm } from "./built.ts";

/**
 * Classes that are only a name and a text until they are used: what an app imports of a large package is a few of them, and
 * an engine defines a class and its setters long before it knows that nobody needs them. The function around a text keeps
 * it from being read.
 *
 * What is exported is a proxy of a function. Whatever is first done to it makes the class, whose prototype the function gets;
 * from then on the proxy only constructs, and is the function in all else, as `Reflect` has it.
 */
export const LATE: ClassForm = {
  head: `
const hidden = (value) => ({ value, writable: true, configurable: true });
const unused = {
  __proto__: TopRequest,
  [Symbol.for("nodejs.util.inspect.custom")](_, options, inspect) {
    void this.name;
    return inspect(this, options);
  },
};
class UntilUsed {
  constructor(name, text) {
    this.name = name;
    this.text = text;
  }
}
for (const trap of Object.getOwnPropertyNames(Reflect)) {
  UntilUsed.prototype[trap] = function (type, ...args) {
    define(type, this);
    return this[trap](type, ...args);
  };
}
function late(name, text) {
  const type = function () {
    if (!new.target) throw new TypeError("Class constructor " + type.name + " cannot be invoked without 'new'");
  };
  const handler = new UntilUsed(name, text);
  return (handler.proxy = new Proxy(Object.setPrototypeOf(type, unused), handler));
}
function define(type, handler) {
  const { name, text, proxy } = handler;
  const [api, setters] = JSON.parse(text());
  class Request extends TopRequest {
    get api() {
      return api;
    }
  }
  const { prototype } = Request;
  Object.defineProperty(prototype, "constructor", hidden(proxy));
  for (const [setter, param] of setters) {
    const methods = {
      [setter](v) {
        return this.set(param, v);
      },
    };
    Object.defineProperty(prototype, setter, hidden(methods[setter]));
  }
  Object.setPrototypeOf(type, TopRequest);
  Object.defineProperties(type, { name: { value: name }, prototype: { value: prototype, writable: false } });
  Object.setPrototypeOf(handler, Reflect);
  handler.construct = (_, args, target) =>
    target === proxy ? new Request(...args) : Reflect.construct(Request, args, target);
}
`,
  print({ name, descriptor, setters }) {
    const text = JSON.stringify(JSON.stringify([descriptor, setters]));
    return `const ${name} = /* @__PURE__ */ late("${name}", function () { return ${text}; });\n`;
  },
};
