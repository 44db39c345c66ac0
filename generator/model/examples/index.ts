import { scalarOf } from "../../../templates/src/data/scalars.ts";
import type { ApiSpec, FieldSpec } from "../../validate/spec.ts";
import { fits, isValueOf } from "./fits.ts";
import { madeExample } from "./made.ts";
import { type Example, familyOf, leaves, PARAMS, type Place, RESPONSE, Twins } from "./twins.ts";

/**
 * The APIs with an example of every parameter and of every field of an answer: the page's own; else that of a twin; else
 * the page's default; else one made. `exampleFrom` tells all but the page's own.
 */
export function withExamples(apis: readonly ApiSpec[]): ApiSpec[] {
  const twins = twinsOf(apis.map(givenExamples));
  return apis.map((api) => fillExamples(api, twins));
}

/** Examples that a document gives, those one after another at one place together, with all that tells whose twins they are. */
export interface Given {
  readonly family: string;
  readonly runs: readonly (readonly [place: Place, examples: readonly Example[]])[];
}

/** What an API gives to the others. */
export function givenExamples(api: ApiSpec): Given {
  const runs: [Place, Example[]][] = [];
  for (const [place, field] of leaves(api)) {
    if (!hasOwn(field)) continue;
    const { name, type, example } = field;
    const one: Example = [name, type.name, type.lists, example];
    const last = runs.at(-1);
    if (last?.[0] === place) last[1].push(one);
    else runs.push([place, [one]]);
  }
  return { family: familyOf(api.method), runs };
}

/** @param given of all APIs, in their order */
export function twinsOf(given: Iterable<Given>): Twins {
  const twins = new Twins();
  for (const { family, runs } of given)
    for (const [place, examples] of runs) for (const example of examples) twins.add(family, place, example);
  return twins;
}

/** What an API takes from the others. */
export function fillExamples(api: ApiSpec, twins: Twins): ApiSpec {
  const { method, params, response } = api;
  const near = { family: familyOf(method), twins };
  return { ...api, params: filled(PARAMS, params, near), response: response && filled(RESPONSE, response, near) };
}

/** What it has of others, in the order of its fields. */
export function takenExamples(api: ApiSpec): unknown[] {
  const taken: unknown[] = [];
  for (const [, { exampleFrom, example }] of leaves(api)) if (exampleFrom) taken.push(exampleFrom, example);
  return taken;
}

/** Where an API's examples come from. */
interface Near {
  readonly family: string;
  readonly twins: Twins;
}

function filled(place: Place, fields: readonly FieldSpec[], near: Near): FieldSpec[] {
  return fields.map((field) => {
    if (field.fields) return { ...field, fields: filled({ ...place, struct: field.type.name }, field.fields, near) };
    return hasOwn(field) || isFile(field) ? field : { ...field, ...exampleOf(place, field, near) };
  });
}

function exampleOf(place: Place, field: FieldSpec, near: Near): Pick<FieldSpec, "example" | "exampleFrom"> {
  for (const example of near.twins.of(near.family, place, field))
    if (fits(field, example)) return { example, exampleFrom: "twin" };
  const { default: initial } = field;
  if (initial !== undefined && fits(field, initial)) return { example: initial, exampleFrom: "default" };
  return { example: madeExample(field), exampleFrom: "made" };
}

function hasOwn(field: FieldSpec): boolean {
  return field.example !== undefined && isValueOf(field, field.example);
}

/** No text stands for a file's bytes. */
function isFile({ type }: FieldSpec): boolean {
  return scalarOf(type.name)?.kind === "file";
}
