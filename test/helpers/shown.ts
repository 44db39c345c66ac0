import { inspect } from "node:util";

/** Everything of a value that somebody may log: as text, as JSON, as Node prints it, with the chain of causes. */
export function shown(value: unknown): string {
  const parts = [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), String(value)];
  for (let one = value; one instanceof Error; one = one.cause) parts.push(one.message, String(one.stack), inspect(one));
  return parts.join("\n");
}
