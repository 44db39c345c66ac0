import type { FileIdentity } from "./load/yaml.ts";

/**
 * Fields of one file that still have the page's own words. They are counted: a tree can have a hundred thousand of these
 * warnings, and looking for their places takes longer than all the rest.
 */
export interface Drafts {
  readonly file: FileIdentity;
  readonly count: number;
}

export function sumDrafts(drafts: readonly Drafts[]): number {
  return drafts.reduce((sum, { count }) => sum + count, 0);
}
