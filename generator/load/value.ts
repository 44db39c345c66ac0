import { load } from "js-yaml";

/**
 * The value of a YAML text, several times faster than with positions; `undefined` for a text that has to be looked at more
 * closely, because it is wrong or because it has aliases, which can say a little and mean a gigabyte.
 */
export function plainValue(text: string): unknown {
  try {
    return load(text, { maxAliases: 0 });
  } catch {
    return undefined;
  }
}
