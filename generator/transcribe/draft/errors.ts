import type { Note, PageError } from "../page.ts";
import type { DraftError } from "./draft.ts";

/** Faults of the provider that the platform's own table calls final. */
const FINAL = new Set(["isp.null-pointer-exception", "isp.top-parse-error", "isp.top-mapping-parse-error"]);

/** Rows of the error table; `retry` follows the family of the code: `isp.*` is the provider's fault. */
export function draftErrors(rows: readonly PageError[]): { errors: DraftError[]; notes: Note[] } {
  const errors = new Map<string, DraftError>();
  const notes: Note[] = [];
  for (const row of rows) {
    const known = errors.get(row.code);
    if (row.code === "") notes.push({ kind: "left-out", text: `an error without a code: ${row.meaning || row.fix}` });
    else if (known && known.meaning !== row.meaning) {
      notes.push({ kind: "unclear", text: `error ${row.code} stands twice; the second says: ${row.meaning}` });
    }
    if (row.code !== "" && !known) errors.set(row.code, toError(row));
  }
  return { errors: [...errors.values()], notes };
}

function toError({ code, meaning, fix }: PageError): DraftError {
  const said = meaning || fix || code;
  const retry = code.startsWith("isp.") && !FINAL.has(code);
  return { code, meaning: said, ...(fix !== "" && fix !== said && { fix }), retry };
}
