import { flat } from "../flat.ts";
import type { Pulled } from "./index.ts";
import type { Name } from "./names.ts";
import { type Asked, isRead } from "./state.ts";

const WORDS: Readonly<Record<Asked["outcome"], string>> = {
  read: "read",
  new: "read",
  changed: "changed since it was last read",
  same: "as it was last read",
  gone: "gone",
  refused: "refused",
  failed: "failed",
};

/** One document, on one line. */
export function askedLine({ id, method, outcome, reason }: Asked): string {
  const name = method === undefined ? String(id) : `${id} ${method}`;
  return flat(`${name}: ${WORDS[outcome]}${reason === undefined ? "" : `, ${reason}`}`);
}

/** What a pull comes to, as lines. */
export function pulledLines(pulled: Pulled): string[] {
  const { asked, names, notes, stopped, isResumed } = pulled;
  const count = (outcome: Asked["outcome"]) => asked.filter((one) => one.outcome === outcome).length;
  const counts = (["new", "changed", "same", "gone", "refused", "failed"] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${WORDS[outcome]}`);
  const unlisted = unlistedNames(pulled).length;
  return [
    `${asked.length} of ${names.length} documents asked for${isResumed ? " (with an earlier run)" : ""}: ${counts.join(", ") || "none"}`,
    ...(unlisted > 0
      ? [`${unlisted} of them are not in the site's catalogue, which lists only a part of the APIs`]
      : []),
    ...notes.map((note) => flat(`note: ${note}`)),
    ...(stopped ? [flat(`stopped: ${stopped.message}`), `next: ${stopped.advice}`] : []),
  ];
}

/** Names that were read and are not in the site's catalogue; none where no list was asked for. */
function unlistedNames({ names, asked }: Pulled): Name[] {
  if (!names.some(({ isListed }) => isListed)) return [];
  const read = new Set(asked.filter(isRead).map(({ id }) => id));
  return names.filter(({ id, isListed }) => !isListed && read.has(id));
}

/** The same for programs. */
export function pulledJson(pulled: Pulled): object {
  const { stopped, asked, isWhole, isResumed, found, notes } = pulled;
  return {
    isWhole,
    isResumed,
    ...(stopped && { stopped: { reason: stopped.reason, found: stopped.message, next: stopped.advice } }),
    documents: asked,
    unlisted: unlistedNames(pulled).map(({ id }) => id),
    idsByTitle: found,
    notes,
  };
}
