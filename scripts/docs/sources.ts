import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SpecError } from "../../generator/cli/command.ts";
import { TEMPLATES } from "../../generator/cli/root.ts";
import { hasErrors } from "../../generator/diagnostics.ts";
import { type Generated, generate, generateSite } from "../../generator/pipeline.ts";
import { noApiIn } from "../no-api.ts";
import { writeSearchIndex } from "../search-index.ts";
import { changelogIn } from "./changelog.ts";
import { writeSections } from "./sections.ts";

/**
 * Writes all that the site is built from: the package, which its pages run in the browser, beside the pages.
 *
 * @returns how many APIs there are
 * @throws SpecError when a spec is wrong, UserError when there is none
 */
export async function writeSources(specDir: string, out: string): Promise<number> {
  const folders = { specDir, templatesDir: TEMPLATES };
  const { apis } = checked(await generate({ ...folders, outDir: join(out, "package"), cacheDir: join(out, "cache") }));
  if (apis === 0) throw noApiIn(specDir);
  writeSections(join(out, "package", "README.zh-CN.md"), join(out, "sections"));
  writeFileSync(join(out, "sections", "CHANGELOG.md"), changelogIn(dirname(resolve(specDir))));
  checked(await generateSite({ ...folders, outDir: join(out, "site") }));
  // Below a folder of somebody else's, files without one are no modules.
  writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
  writeSearchIndex(join(out, "package"), join(out, "site", ".vitepress", "search.json"));
  return apis;
}

/** @throws SpecError when nothing was written */
function checked({ diagnostics, ...rest }: Generated): Omit<Generated, "diagnostics"> {
  if (hasErrors(diagnostics)) throw new SpecError(diagnostics);
  return rest;
}
