import type { ErrorObject } from "ajv";
import { near } from "../../templates/src/data/near.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";
import { validator } from "./validators.ts";

/** Everything in a document that its JSON Schema does not allow. */
export function checkSchema(document: SpecDocument): Diagnostic[] {
  const validate = validator(document.role);
  if (validate(document.value)) return [];
  return (validate.errors ?? []).filter(speaks).map((error) => explain(document, error));
}

/** `if` and `anyOf` only repeat what their branches say, except where the branch names no key of its own. */
function speaks(error: ErrorObject): boolean {
  return error.keyword !== "if" && !(error.keyword === "required" && error.schemaPath.includes("/anyOf/"));
}

function explain(document: SpecDocument, error: ErrorObject): Diagnostic {
  const path = pathOf(error.instancePath);
  const { at, message, hint } = describe(error, path);
  return problem(document, at, "spec-shape", message, hint);
}

function describe(error: ErrorObject, path: Path): { at: Path; message: string; hint: string } {
  const where = path.length > 0 ? `\`${path.join(".")}\`` : "the file";
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      const [guess] = near(key, known, 1);
      const hint = guess ? `did you mean \`${guess}\`?` : `known keys: ${known.join(", ")}`;
      return { at: [...path, key], message: `unknown key \`${key}\` in ${where}`, hint };
    }
    case "required": {
      const key = String(params["missingProperty"]);
      return { at: path, message: `${where} lacks \`${key}\``, hint: `add \`${key}:\`` };
    }
    case "enum":
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: `write one of: ${list(params["allowedValues"])}`,
      };
    case "const":
      return { at: path, message: `${where} is ${show(error.data)}`, hint: `write ${show(params["allowedValue"])}` };
    case "type":
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: `write a value of type ${list(params["type"])}`,
      };
    case "pattern": {
      const meaning = (error.parentSchema as { description?: string } | undefined)?.description;
      return {
        at: path,
        message: `${where} is ${show(error.data)}`,
        hint: meaning ?? `write text like ${String(params["pattern"])}`,
      };
    }
    case "minLength":
    case "minItems":
    case "minProperties":
      return { at: path, message: `${where} is empty`, hint: "fill it, or remove the key where it is optional" };
    case "anyOf":
      return { at: path, message: `${where} is incomplete`, hint: `give ${alternatives(error.schema)}` };
    case "false schema":
      return { at: path, message: `${where} does not belong here`, hint: "remove it, or set the status that has it" };
    default:
      return { at: path, message: `${where} ${error.message ?? error.keyword}`, hint: "see spec/README.md" };
  }
}

function pathOf(pointer: string): Path {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The keys of which each branch of an `anyOf` requires some. */
function alternatives(branches: unknown): string {
  const keys = (branches as readonly { readonly required: readonly string[] }[]).map(({ required }) => required);
  return keys.map((names) => names.map((name) => `\`${name}\``).join(" with ")).join(", or ");
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function show(value: unknown): string {
  const text = (typeof value === "number" ? undefined : JSON.stringify(value)) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
