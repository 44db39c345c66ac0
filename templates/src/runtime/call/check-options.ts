import { attempt } from "../errors/thrown.js";
import type { TopHooks } from "./hooks.js";
import type { TopCallOptions, TopClientOptions } from "./options.js";
import { CLIENT, GROUP, KINDS, NESTED, type Rule, type Rules } from "./option-rules.js";

/** Options whose values are never shown. */
const SECRET = ["appKey", "appSecret", "session"];

/** No option and no hook, not even one that is on every object. Of `Object.create(null)` engines read members more slowly. */
export const NONE = Object.freeze(Object.setPrototypeOf({}, null)) as TopCallOptions & TopHooks;

/** A copy of a client's options, those that are `undefined` left out. @throws TypeError that names each option that is wrong */
export function clientOptions(given: unknown): TopClientOptions {
  return taken("client", given, CLIENT);
}

/** The same for what one call may decide for itself. */
export function callOptions(given: unknown, kind: keyof typeof KINDS = "call"): TopCallOptions {
  return taken(kind, given, KINDS[kind]);
}

/** A copy of options that keep to rules. @throws TypeError that names each one that is wrong */
export function taken<Options>(what: string, given: unknown, rules: Rules): Options {
  if (!GROUP[0](given)) throw new TypeError(`the ${what} options are ${shownObject(given)}: an object is expected`);
  const { options, problems } = reading(`the ${what} options`, () => read(given as Given, rules));
  if (problems.length > 0) throw new TypeError(problems.join("; "));
  return options as Options;
}

/**
 * What somebody's object holds.
 *
 * @throws TypeError that names it where it refuses to be looked at: a proxy that was revoked, a getter that fails
 */
export function reading<T>(what: string, look: () => T): T {
  try {
    return look();
  } catch (cause) {
    throw new TypeError(`${what} cannot be read: pass a plain object`, { cause });
  }
}

type Given = { readonly [option: string]: unknown };

/** A copy of options and of those in them, each read once: nothing can pass the check and then be something else. */
function read(given: Given, rules: Rules, group = ""): { readonly options: object; readonly problems: string[] } {
  const options = Object.create(null) as { [option: string]: unknown };
  const problems: string[] = [];
  for (const name in given) {
    if (Object.hasOwn(rules, name) || isEverybodys(given, name) || given[name] === undefined) continue;
    problems.push(`${group}${name} is no option: there are ${Object.keys(rules).join(", ")}`);
  }
  for (const name of Object.keys(rules)) {
    const found = isEverybodys(given, name) ? undefined : given[name];
    const value = attempt(() => own(found, group === "" ? undefined : given), found);
    if (value === undefined) continue;
    options[name] = value;
    const [isRight, expected] = rules[name] as Rule;
    const inner = group === "" && Object.hasOwn(NESTED, name) ? NESTED[name] : undefined;
    if (!attempt(() => isRight(value), false)) {
      const what = SECRET.includes(name) ? "not usable" : shown(value);
      problems.push(`${group}${name} is ${what}: ${expected} is expected`);
    } else if (inner && value) {
      const nested = read(value as Given, inner, `${name}.`);
      options[name] = nested.options;
      problems.push(...nested.problems);
    }
  }
  return { options, problems };
}

/** Whether a member comes from what somebody put on every object there is: that was not given. */
function isEverybodys(given: Given, name: string): boolean {
  return name in Object.prototype && !Object.hasOwn(given, name);
}

/** What stays as it is when its owner changes the list or the group it is in; a hook is called on its group. */
function own(value: unknown, group: Given | undefined): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (value instanceof Date) return new Date(value);
  return group && typeof value === "function" ? (value.bind(group) as unknown) : value;
}

/** A value for people: texts and numbers as they are written, anything else by its kind. */
export function shown(value: unknown): string {
  return attempt(() => kindOf(value), "an object that cannot be read");
}

/** The same for what stands in an object's place: a text there may be a secret that came to the wrong one. */
export function shownObject(value: unknown): string {
  return typeof value === "string" ? "a text" : shown(value);
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  const name = (value as { constructor?: { name?: string } }).constructor?.name;
  return name && name !== "Object" ? `a ${name}` : "an object";
}
