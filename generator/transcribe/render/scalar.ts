import { stringify } from "yaml";
import type { Scalar } from "../draft/draft.ts";

const OPTIONS = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** A value as YAML on one line; in a flow map more texts need quotes. */
export function scalarText(value: Scalar, place: "flow" | "block"): string {
  if (typeof value === "string" && /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value)) return quoted(value);
  if (place === "block") return stringify({ k: value }, OPTIONS).slice("k: ".length, -1);
  return stringify([value], { ...OPTIONS, collectionStyle: "flow" }).slice("[ ".length, -" ]\n".length);
}

/** A key of a map, quoted where YAML would read it as something else than this text. */
export function keyText(key: string): string {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(key) && !/^(null|true|false|yes|no|on|off|y|n)$/i.test(key);
  return isPlain ? key : quoted(key);
}

/** JSON's escapes are YAML's; what JSON leaves raw and YAML does not print is escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
