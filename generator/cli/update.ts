import { chooseFolders } from "../pull/folders.ts";
import { type Updated, update } from "../update/index.ts";
import { levelOfUpdate, updateJson, updateMarkdown, updateText } from "../update/report.ts";
import { defineCommand, type ExitCode, UsageError } from "./command.ts";
import { failLevel, reaches } from "./fail-on.ts";
import { jsonText, print } from "./print.ts";
import { exitCodeOf, pullShown, readSpec, SITE_OPTIONS, SITE_USAGE, siteOf } from "./pull.ts";
import { TEMPLATES } from "./root.ts";

/** The whole loop, from the doc site to the package. */
export const updateCommand = defineCommand({
  usage: `npm run update [-- --spec DIR --out DIR --pages DIR --category NAME|ID --site URL --pace MS --json|--markdown --fail-on LEVEL]
${SITE_USAGE}
  --out       folder of the package (default: generated)
  --markdown  the report as the text of a pull request
  --fail-on   end with 1 when the verdict is this level or above: major, minor, patch
  --templates, --cache  as of npm run generate
exit codes: 0 the package says what the site says; 1 a document was refused or could not be read, the specs are wrong,
or --fail-on; 2 wrong arguments; 3 the site wants no more requests: run the same command again later`,
  options: {
    ...SITE_OPTIONS,
    out: { type: "string", default: "generated" },
    templates: { type: "string", default: TEMPLATES },
    cache: { type: "string", default: ".cache/generate" },
    markdown: { type: "boolean", default: false },
    "fail-on": { type: "string" },
  },
  async run(flags) {
    const { spec: specDir, out: outDir, json, markdown } = flags;
    if (json && markdown) throw new UsageError("--json and --markdown exclude each other");
    const failOn = failLevel(flags["fail-on"]);
    const site = siteOf(flags);
    const report = (updated: Updated): string => {
      const context = { specDir, outDir, version: updated.base.package.version };
      if (json) return jsonText(updateJson(updated, context));
      return markdown ? updateMarkdown(updated, context) : `\n${updateText(updated, context)}`;
    };
    const updated = await update({
      specDir,
      outDir,
      templatesDir: flags.templates,
      cacheDir: flags.cache,
      pagesDir: flags.pages,
      readSpec: () => readSpec(specDir),
      pull(spec) {
        const folders = chooseFolders(spec, flags.category);
        return pullShown({ spec, site, folders, pagesDir: flags.pages }, json || markdown);
      },
      tell: (updated) => print(report(updated)),
    });
    if (failOn !== undefined && reaches(levelOfUpdate(updated), failOn)) return 1;
    return codeOf(updated);
  },
});

function codeOf({ pulled, pages, generated }: Updated): ExitCode {
  const isWhole = generated && pages.every(({ state }) => state !== "refused" && state !== "failed");
  return pulled.stopped || isWhole ? exitCodeOf(pulled) : 1;
}
