import type { Finding } from "../change.ts";
import { code } from "../text.ts";

type Owner = "api" | "params" | "response";

/** A deprecation set, reworded or lifted. */
export function* diffDeprecation(
  owner: Owner,
  subject: string,
  from: string | undefined,
  to: string | undefined,
): Generator<Finding> {
  if (from === to) return;
  if (to === undefined) yield { kind: `${owner}.undeprecated`, text: `No longer deprecate ${subject}` };
  else if (from === undefined) yield { kind: `${owner}.deprecated`, text: `Deprecate ${subject} (${code(to)})` };
  else yield { kind: `${owner}.deprecation`, text: `Reword the deprecation of ${subject} (${code(to)})` };
}
