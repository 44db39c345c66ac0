import { isFieldName } from "../../facts/field-name.ts";

const MAX_NAME = 200;

/** What is strange about a name that is one. */
export function strangeName(name: string): string | undefined {
  return /^[\w.]+$/.test(name)
    ? undefined
    : "its name is not of letters, digits and underscores: look at it on the page";
}

/** Why a name is none: it consists of letters, digits and what names of the platform may have between them. */
export function refuseName(name: string): string | undefined {
  if (name === "") return "a row without a name";
  if (name.length > MAX_NAME) return `a name of ${name.length} characters`;
  return isFieldName(name) ? undefined : `${JSON.stringify(name)} is no name`;
}
