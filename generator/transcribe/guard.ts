import { dayOf } from "./day.ts";
import type { LockedApi } from "./lock.ts";
import type { SpecChange } from "./merge/change.ts";
import type { Page } from "./page.ts";
import type { RefusalCode, TranscribeOptions } from "./result.ts";

export type Guards = Pick<TranscribeOptions, "allowOlder" | "allowRemovals">;

/** Removals that a page may make by itself. */
const FEW_REMOVALS = 5;

const SIDES = ["params", "response"] as const;

interface Refused {
  readonly code: RefusalCode;
  readonly reason: string;
}

/** Why a page must not change a spec by itself: absence is no removal, and an older page no news. */
export function guard(
  page: Page,
  spec: string,
  changes: readonly SpecChange[],
  { allowOlder = false, allowRemovals, lock }: Guards & { readonly lock?: LockedApi },
): Refused | undefined {
  const older = allowOlder ? undefined : olderThan(page, spec, lock);
  if (older) return older;
  const removed = changes.filter(({ kind }) => kind === "removed");
  const count = removed.reduce((sum, { fields = 1 }) => sum + fields, 0);
  if (allowRemovals === undefined) {
    const lost = SIDES.map((side) => lossOf(page, side, removed)).find((one) => one !== undefined);
    if (lost) return lost;
  }
  const most = allowRemovals ?? FEW_REMOVALS;
  if (count <= most) return undefined;
  const reason = `${count} parameters and fields would be removed (${names(removed)}); if that is right, --allow-removals ${count}`;
  return { code: "removals", reason };
}

/** The time that the lock has, else the day that `sources` names, where the page tells its own. */
function olderThan({ modified }: Page, spec: string, lock: LockedApi | undefined): Refused | undefined {
  if (modified === undefined) return undefined;
  const days = [...spec.matchAll(/official JSON, modified (\d{4}-\d\d-\d\d)/g)].map((match) => match[1] ?? "");
  const known = days.sort().at(-1);
  const day = dayOf(modified);
  const isOlder =
    (lock?.gmtModified ?? -Infinity) > modified || (day !== undefined && known !== undefined && day < known);
  if (!isOlder) return undefined;
  const reason = `the page is of ${day}, older than the one${known === undefined ? "" : ` of ${known}`} that the spec was read from; to take it, --older`;
  return { code: "older", reason };
}

function lossOf(page: Page, side: (typeof SIDES)[number], removed: readonly SpecChange[]): Refused | undefined {
  const gone = removed.filter(({ path }) => path.startsWith(`${side}.`));
  const fields = page[side];
  const table = side === "params" ? "parameters" : "the answer";
  if (gone.length === 0 || !fields) return undefined;
  if (fields.length === 0) {
    const isBare = SIDES.every((one) => (page[one] ?? []).length === 0);
    const withdrawn = "; if the platform has withdrawn the API, set `status: withdrawn` in catalogue.yaml";
    const reason = `its table of ${table} is empty, nothing of the spec's would be left${isBare ? withdrawn : ""}`;
    return { code: "emptied", reason };
  }
  if (page.endsIn !== side) return undefined;
  const reason = `it ends inside the table of ${table} and lacks ${names(gone)}: copy it whole; if they are gone, --allow-removals N`;
  return { code: "cut", reason };
}

const SHOWN = 5;

function names(removed: readonly SpecChange[]): string {
  const shown = removed.slice(0, SHOWN).map(({ path }) => path);
  return removed.length > SHOWN ? `${shown.join(", ")}, ...` : shown.join(", ");
}
