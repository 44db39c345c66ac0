import type { SpecChange } from "./change.ts";
import { mapOf, scalarOf, type SourceMap } from "./source-map.ts";

const SECTIONS = ["pagination", "window", "failure"] as const;

/** Removed fields that a person's pagination, window or failure names: lint will refuse them. */
export function mentions(root: SourceMap, changes: readonly SpecChange[]): SpecChange[] {
  const removed = changes
    .filter((change) => change.kind === "removed")
    .map((change) => change.path.replace(/^(params|response)\./, ""));
  return SECTIONS.flatMap((section) =>
    (mapOf(root, section)?.entries ?? []).flatMap((entry): SpecChange[] => {
      const path = String(scalarOf(entry) ?? "");
      const isGone = removed.some((gone) => path === gone || path.startsWith(`${gone}.`));
      return isGone ? [{ kind: "kept", path: `${section}.${entry.key}`, text: `names ${path}, which is removed` }] : [];
    }),
  );
}
