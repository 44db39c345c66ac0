import { LINE_WIDTH } from "../emit/width.ts";

/** YAML as `npm run format` leaves it. */
export async function formatYaml(text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser: "yaml", printWidth: LINE_WIDTH });
}
