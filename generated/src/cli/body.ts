import type { Params } from "./check-params.js";
import { type Input, usageError } from "./command.js";
import { parseExact } from "./exact.js";
import { isSource, readSource } from "./source.js";

/** A JSON object from a file or standard input. */
export async function bodyOf({ stdin }: Input, args: readonly string[]): Promise<Params> {
  const [source, ...others] = args.filter(isSource);
  if (source === undefined) return {};
  if (others.length > 0) throw usageError(`the body comes from ${source} or from ${others[0]}`);
  const text = await readSource(source, stdin);
  const body = parseBody(text, source);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Params;
  throw usageError(`${source} holds no JSON object of parameters`);
}

function parseBody(text: string, source: string): unknown {
  try {
    return parseExact(text);
  } catch (error) {
    throw usageError(`${source} is no JSON: ${(error as Error).message}`);
  }
}
