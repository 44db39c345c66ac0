import { name } from "../text.ts";
import type { Side } from "../../model/types.ts";

export type { Side };

/** A field as sentences name it: an answer's field by its path alone. */
export function subject(side: Side, path: string): string {
  return side === "params" ? `parameter ${name(path)}` : name(path);
}

/** A field where a bare path would read oddly. */
export function noun(side: Side, path: string): string {
  return `${side === "params" ? "parameter" : "field"} ${name(path)}`;
}
