import type { Pages } from "../pull/pages.ts";
import type { Spec } from "../validate/spec.ts";

const FILE = "update.state";

/**
 * The specs as they were before an update that is not finished. A run that is started again after one that was stopped goes
 * on from them: what lies in the folder may be half of what it will be, and both runs together are told.
 */
export function unfinishedBase(pages: Pages, specDir: string): Spec | undefined {
  const kept = pages.read(FILE) as { specDir?: unknown; spec?: Spec } | undefined | null;
  return kept?.specDir === specDir ? kept.spec : undefined;
}

export function keepBase(pages: Pages, specDir: string, spec: Spec): void {
  pages.write(FILE, JSON.stringify({ specDir, spec }));
}

export function forgetBase(pages: Pages): void {
  pages.remove(FILE);
}
