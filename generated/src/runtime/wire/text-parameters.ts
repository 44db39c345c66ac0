import type { TopApi } from "../api.js";
import { isFile } from "./file.js";
import { shapeOf } from "./path.js";
import { wireText } from "./values.js";

/** The parameters that are sent as text, sorted by name. */
export function wireTexts(api: TopApi, params: object): [name: string, text: string][] {
  const entries = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([name, value]): [string, string][] => {
    const shape = shapeOf(api.params, name);
    const text = isFile(value, shape) ? undefined : wireText(value, shape);
    return text === undefined ? [] : [[name, text]];
  });
}
