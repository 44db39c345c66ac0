import { parse } from "yaml";
import { formatYaml } from "../format/yaml.ts";

/** A new spec is formatted; a changed one only where it was formatted before, so that a person's layout stays. */
export async function tidy(before: string | undefined, after: string): Promise<string> {
  if (before === after) return after;
  return before === undefined || (await formatted(before)) === before ? formatted(after) : after;
}

/** The text itself where formatting would change what it says. */
async function formatted(text: string): Promise<string> {
  const result = await formatYaml(text);
  return JSON.stringify(parse(result)) === JSON.stringify(parse(text)) ? result : text;
}
