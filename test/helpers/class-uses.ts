import { format, inspect } from "node:util";
import { expect, vi } from "vitest";

interface Request {
  readonly api: { readonly method: string };
  readonly params: object;
  setItemId(value: unknown): Request;
}

export type RequestClass = new (params?: object) => Request;

/** What may be the first that an app does with a request class of the parameters `item_id` and `q`. */
export const USES: Record<string, (type: RequestClass, name: string, base: RequestClass) => void> = {
  "to make a request": (type, name) => {
    const request = new type({ q: "a" });
    expect(request.setItemId(1)).toBe(request);
    expect(request.params).toEqual({ q: "a", item_id: 1 });
    expect(request.api.method).toBe(methodOf(name));
    expect(new type().api).toBe(request.api);
    expect(request.constructor).toBe(type);
    expect(Object.keys(request)).toEqual(["params"]);
  },
  "to print a request": (type, name) => {
    expect(inspect(new type({ q: "a" }))).toBe(`${name} { q: 'a' }`);
    expect(JSON.parse(JSON.stringify(new type({ q: "a" })))).toEqual({ method: methodOf(name), params: { q: "a" } });
  },
  "to print it": (type, name) => {
    expect(inspect(type)).toBe(`[class ${name} extends TopRequest]`);
    expect(inspect({ type })).toContain(name);
    expect(inspect(type)).toBe(inspect(type));
  },
  "to print all of it": (type, name) => {
    const all = inspect(type, { showHidden: true });
    expect(all).toMatch(new RegExp(`^(<ref \\*1> )?\\[class ${name} extends TopRequest\\] \\{`));
    expect(all.length).toBeLessThan(1000);
    expect(inspect(type.prototype, { showHidden: true }).length).toBeLessThan(1500);
  },
  "to print it as a proxy": (type, name) => {
    expect(inspect(type, { showProxy: true })).toMatch(/^Proxy \[\s+(<ref \*1> )?\[class /);
    expect(format("%o", type)).toContain("[class ");
    expect(type.name).toBe(name);
  },
  "to look at its prototype": (type) => {
    const names = ["constructor", "api", "setItemId", "setQ"];
    expect(Object.getOwnPropertyNames(type.prototype)).toEqual(names);
    expect(Object.keys(type.prototype as object)).toEqual([]);
    expect(type.prototype).toBe(new type().constructor.prototype);
  },
  "to double one of its methods": (type) => {
    using double = vi.spyOn(type.prototype as Request, "setItemId").mockReturnThis();
    expect(new type().setItemId(1).params).toEqual({});
    expect(double).toHaveBeenCalledOnce();
  },
  "to ask its name": (type, name) => expect(type.name).toBe(name),
  "to look at it": (type, _, base) => {
    expect(Reflect.ownKeys(type)).toEqual(["length", "name", "prototype"]);
    const prototype = { value: type.prototype as object, writable: false, enumerable: false, configurable: false };
    expect(Object.getOwnPropertyDescriptor(type, "prototype")).toEqual(prototype);
    expect(Object.getPrototypeOf(type)).toBe(base);
    expect([typeof type, type.length, "prototype" in type, "q" in type]).toEqual(["function", 0, true, false]);
  },
  "to ask what is an instance of it": (type, _, base) => {
    expect({} instanceof type).toBe(false);
    expect(new type()).toBeInstanceOf(type);
    expect(new type()).toBeInstanceOf(base);
  },
  "to extend it": (type, name) => {
    class Own extends type {
      override setItemId(value: unknown) {
        return super.setItemId(`own ${String(value)}`);
      }
    }
    const request = new Own({ q: "a" }).setItemId(1);
    expect(request.params).toEqual({ q: "a", item_id: "own 1" });
    expect(inspect(request)).toMatch(/^Own \{/);
    expect(inspect(Own)).toBe(`[class Own extends ${name}]`);
    expect(request).toBeInstanceOf(type);
    expect(request.constructor).toBe(Own);
    expect(request.api.method).toBe(methodOf(name));
    expect(new type()).not.toBeInstanceOf(Own);
  },
  "to construct another by it": (type) => {
    class Other {}
    expect(Reflect.construct(type, [{ q: "a" }], Other)).toBeInstanceOf(Other);
  },
  "to call it": (type, name) => {
    expect(() => (type as unknown as () => unknown)()).toThrow(
      `Class constructor ${name} cannot be invoked without 'new'`,
    );
  },
  "to give it something": (type) => {
    expect(Object.assign(type, { extra: 1 }).extra).toBe(1);
    expect(Object.keys(type)).toEqual(["extra"]);
    expect(inspect(type)).toMatch(/^\[class .*\] \{ extra: 1 \}$/);
    expect(Object.assign(type, { type }).type).toBe(type);
    expect(inspect(type)).toMatch(/extra: 1,\s+type: \[Circular/);
  },
  "to rename it": (type) => {
    Object.defineProperty(type, "name", { value: "Renamed" });
    expect(inspect(type)).toBe("[class Renamed extends TopRequest]");
  },
  "to put another class below it": (type, name, base) => {
    class Below extends base {
      override readonly api = { method: "below" };
    }
    Object.setPrototypeOf(type, Below);
    expect(new type()).toHaveProperty("api.method", "below");
    expect(inspect(type)).toBe(`[class ${name} extends Below]`);
  },
  "to say that another made it": (type) => {
    class Double extends type {}
    type.prototype.constructor = Double;
    expect(new Double()).toBeInstanceOf(Double);
    expect(new type()).not.toBeInstanceOf(Double);
  },
  "to freeze it": (type) => {
    expect(Object.isFrozen(Object.freeze(type))).toBe(true);
    expect(new type({ q: "a" }).params).toEqual({ q: "a" });
  },
};

function methodOf(name: string): string {
  return `taobao.bulk.${name.replace(/^Bulk(N\d+)GetRequest$/, "$1").toLowerCase()}.get`;
}
