import type { Pages } from "../pull/pages.ts";
import type { Spec } from "../validate/spec.ts";

const FILE = "update.state";

/**
 * The specs as they were before an update that is not finished, else as they are: a run that is started again after one
 * that was stopped tells all that both have changed.
 */
export function baseOf(pages: Pages, specDir: string, now: Spec): Spec {
  const kept = pages.read(FILE) as { specDir?: unknown; spec?: Spec } | undefined;
  if (kept?.specDir === specDir && kept.spec) return kept.spec;
  pages.write(FILE, JSON.stringify({ specDir, spec: now }));
  return now;
}

export function forgetBase(pages: Pages): void {
  pages.remove(FILE);
}
