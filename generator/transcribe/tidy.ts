import { parse } from "yaml";
import { columns, LINE_WIDTH } from "../emit/width.ts";
import { formatYaml } from "../format/yaml.ts";

/**
 * A new spec is laid out as it is rendered, and formatted where that may not be enough; a changed one only where it was
 * formatted before, so that a person's layout stays.
 */
export async function tidy(before: string | undefined, after: string): Promise<string> {
  if (before === after) return after;
  if (before === undefined) return after.split("\n").some(mayBeMoved) ? formatted(after) : after;
  return (await formatted(before)) === before ? formatted(after) : after;
}

/** What prettier breaks, a flow map that is too wide, and what it writes in other quotes. */
function mayBeMoved(line: string): boolean {
  return /[:,[{-] '/.test(line) || (line.includes("{ ") && columns(line) > LINE_WIDTH);
}

/** The text itself where formatting would change what it says. */
export async function formatted(text: string): Promise<string> {
  const result = await formatYaml(text);
  return JSON.stringify(parse(result)) === JSON.stringify(parse(text)) ? result : text;
}
