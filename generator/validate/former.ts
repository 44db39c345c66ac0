import type { Diagnostic } from "../diagnostics.ts";
import { formerNames } from "../facts/former-names.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";
import type { ApiSpec, FieldSpec } from "./spec.ts";

/** An old name goes on for one field alone, and where nothing else stands. */
export function checkFormer(document: SpecDocument, { params, response = [] }: ApiSpec): Diagnostic[] {
  return [...checkSide(document, params, "params"), ...checkSide(document, response, "response")];
}

function checkSide(document: SpecDocument, fields: readonly FieldSpec[], side: "params" | "response"): Diagnostic[] {
  const names = formerNames(fields);
  const found: Diagnostic[] = [];
  const walk = (level: readonly FieldSpec[], path: Path): void => {
    const first = new Map<string, string>();
    for (const field of level) {
      const at = [...path, field.name];
      const old = names.get(field);
      const isTops = old === "request_id" && side === "response" && path.length === 1;
      const why = old === undefined ? undefined : wrong(old, first.get(old), isTops);
      if (old !== undefined && !first.has(old)) first.set(old, field.name);
      if (why) {
        const message = `\`${at.join(".")}\` was \`${old}\`, ${why[0]}`;
        found.push(problem(document, [...at, "formerly"], "former-name", message, why[1]));
      }
      walk(field.fields ?? [], [...at, "fields"]);
    }
  };
  if (names.size > 0) walk(fields, [side]);
  return found;
}

/** What is wrong with an old name, and what to do. */
function wrong(
  old: string,
  twin: string | undefined,
  isTops: boolean,
): readonly [what: string, hint: string] | undefined {
  if (isTops) return ["which is TOP's own in every answer", "remove `formerly:`: code goes on finding TOP's"];
  if (twin === undefined) return undefined;
  return [`as \`${twin}\` was`, "keep `formerly:` where the same value stands now, remove the other"];
}
