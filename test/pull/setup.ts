import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import { lint } from "../../generator/lint.ts";
import { chooseFolders } from "../../generator/pull/folders.ts";
import { pull, type Pulled, type PullOptions } from "../../generator/pull/index.ts";
import { type Site, siteAt } from "../../generator/pull/site.ts";
import type { Spec } from "../../generator/validate/spec.ts";
import { entriesOf } from "../docsite/entries.ts";
import { DocSite } from "../docsite/server.ts";
import { writeSmallSpec } from "../docsite/small.ts";

/** A small folder of specs and a site that shows them, as new before each test. */
export async function smallSite() {
  const dir = mkdtempSync(join(tmpdir(), "pull-"));
  const specDir = writeSmallSpec(join(dir, "spec"));
  const spec = lint(specDir).spec as Spec;
  const [folder] = chooseFolders(spec);
  const [category] = folder?.categories ?? [];
  if (!folder || !category) throw new Error("no category");
  const site = await new DocSite([], category).listen();
  const pagesDir = join(dir, "pages");
  beforeEach(() => {
    site.reset();
    site.entries = entriesOf(specDir, folder.name);
    rmSync(pagesDir, { recursive: true, force: true });
  });
  afterAll(async () => {
    await site.close();
    rmSync(dir, { recursive: true });
  });
  const run = (options: Partial<PullOptions> = {}, more: Partial<Site> = {}): Promise<Pulled> => {
    const own: Site = { ...siteAt(site.url), pace: 0, ...more };
    return pull({ site: own, spec, folders: [folder], pagesDir, ...options });
  };
  return { dir, specDir, pagesDir, site, spec, folder, run };
}
