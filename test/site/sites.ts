import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Site {
  /** What `npm run docs -- --out` is given. */
  readonly dir: string;
  readonly base: string;
}

/** Where the second would lie. */
export const ADDRESS = "https://docs.example/some/where/";

export const REFERENCE: Site = { dir: join(".cache", "docs"), base: "/" };

/** Of hostile specs; outside of the repository, and below a path. */
export const HOSTILE: Site = { dir: join(tmpdir(), "tbk-sdk-site-hostile"), base: new URL(ADDRESS).pathname };
