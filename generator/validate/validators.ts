import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { SpecRole } from "../load/document.ts";
import OPTIONS from "./ajv.json" with { type: "json" };

/** The schemas editors complete from are the ones enforced here; they stand beside the specs of this repository. */
const SCHEMA_DIR = new URL("../../spec/", import.meta.url);

const compiled = new Map<SpecRole, ValidateFunction>();

/**
 * A bundle has these functions ready made in the place of this file: `scripts/bundling.mjs`. Of the options that both take:
 * `.inf` and `.nan` are numbers to YAML, and nothing in JSON (`strictNumbers`); the schemas are this project's own, and checking
 * them against the schema of schemas costs more than all specs (`meta`, `validateSchema`).
 */
export function validator(role: SpecRole): ValidateFunction {
  let validate = compiled.get(role);
  if (!validate) {
    const schema = JSON.parse(readFileSync(new URL(`${role}.schema.json`, SCHEMA_DIR), "utf8")) as object;
    validate = new Ajv(OPTIONS).compile(schema);
    compiled.set(role, validate);
  }
  return validate;
}
