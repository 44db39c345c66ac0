/** Types and formats as specs and data write them. */

export interface TypeSpec {
  /** A scalar's or struct's name without the list marks. */
  readonly name: string;
  /** How many `[]` follow it. */
  readonly lists: number;
}

/** Splits `Name[][]` into its name and the number of lists around it; `byte[]` is a name of its own. */
export function parseType(text: string): TypeSpec {
  let name = text.trim();
  let lists = 0;
  for (; name.endsWith("[]") && name !== "byte[]"; lists++) name = name.slice(0, -2).trimEnd();
  return { name, lists };
}

/** The wire tag of a list's elements where the spec names none: `PublisherOrderDTO` -> `publisher_order_d_t_o`. */
export function derivedTag(typeName: string): string {
  const tag = typeName.replaceAll(" ", "").replace("[]", "");
  return tag.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replace(/^_/, "");
}

/** `datetime` and `date` are short for these patterns. */
export function formatPattern(format: string): string {
  if (format === "datetime") return "yyyy-MM-dd HH:mm:ss";
  return format === "date" ? "yyyy-MM-dd" : format;
}
