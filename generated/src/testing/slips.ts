import type { FieldData } from "../data/api.js";
import { near, question } from "../data/near.js";
import { allApis, allMethods, findApi } from "../data/read.js";
import { OAUTH_METHODS } from "./oauth.js";

/** A slip in spelling is at most two letters: one left out, put in, replaced, or two swapped. */
const LETTERS = 2;

/** A method that has no spec and is called nearly as one that has, or as the class of one. */
export function methodSlip(method: string): string | undefined {
  const others = Object.values(OAUTH_METHODS);
  if (findApi(method) || others.includes(method)) return undefined;
  const meant =
    findApi(`taobao.${method}`)?.method ??
    (method.endsWith("Request") ? allApis().find(({ request }) => request === method)?.method : undefined) ??
    near(method, [...allMethods(), ...others], 1, LETTERS)[0];
  return meant && `${method} is no documented method${question([meant])}`;
}

/** What an answer has that the documentation of its API does not know, at the top and inside structs and lists. */
export function fieldSlips(method: string, payload: object): string[] {
  const fields = findApi(method)?.response;
  if (!fields) return [];
  const slips = [...unknownFields(payload, fields, "")].filter(({ path }) => path !== "request_id");
  return slips.map(({ path, meant }) => `${method} has no field ${path} in its documented answer${question(meant)}`);
}

interface Slip {
  readonly path: string;
  readonly meant: readonly string[];
}

function* unknownFields(value: unknown, fields: readonly FieldData[], parent: string): Generator<Slip> {
  if (Array.isArray(value)) for (const one of value) yield* unknownFields(one, fields, parent);
  else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      const field = fields.find((one) => one.name === name);
      if (!field) yield { path: parent + name, meant: nearest(name, fields) };
      else if (field.fields) yield* unknownFields(member, field.fields, `${parent}${name}.`);
    }
  }
}

function nearest(name: string, fields: readonly FieldData[]): readonly string[] {
  return near(
    name,
    fields.map((one) => one.name),
    1,
  );
}
