import { SITE, type Site, siteAt } from "../pull/site.ts";
import { pull, type Pulled, type PullOptions } from "../pull/index.ts";
import { chooseFolders } from "../pull/folders.ts";
import { askedLine, pulledJson, pulledLines } from "../pull/report.ts";
import { lint } from "../lint.ts";
import type { Spec } from "../validate/spec.ts";
import { defineCommand, type ExitCode, SpecError, UsageError, wholeNumber } from "./command.ts";
import { printJson } from "./print.ts";
import { ProgressBar } from "./progress-bar.ts";

/** Options of every command that asks the site. */
export const SITE_OPTIONS = {
  spec: { type: "string", default: "spec" },
  category: { type: "string" },
  site: { type: "string" },
  pace: { type: "string" },
  pages: { type: "string", default: "pages" },
  json: { type: "boolean", default: false },
} as const;

export const SITE_USAGE = `  --spec      folder of the specs (default: spec); its package.yaml names the categories
  --category  only this folder, or the category with this id
  --site      another address of the doc site
  --pace      milliseconds between two requests (default: ${SITE.pace})
  --pages     folder of the documents (default: pages)`;

export const pullCommand = defineCommand({
  usage: `npm run pull [-- --spec DIR --category NAME|ID --id N --site URL --pace MS --pages DIR --fresh --json]
${SITE_USAGE}
  --id        only this document; may be repeated
  --renamed   with --id: the document may be of another method than on file
  --fresh     ask for everything, also where an earlier run was stopped
ends with 0 when all was read or is gone, 1 when a document was refused or failed, 3 when it was stopped: run it again later`,
  options: {
    ...SITE_OPTIONS,
    id: { type: "string", multiple: true },
    renamed: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
  async run({ id, renamed, fresh, ...flags }) {
    if (renamed && !id) throw new UsageError("--renamed goes with --id");
    if (fresh && id) throw new UsageError("--fresh and --id exclude each other: what --id names is always asked for");
    const spec = readSpec(flags.spec);
    const ids = id?.map((text) => wholeNumber("--id", text));
    const pulled = await pullShown(
      {
        spec,
        site: siteOf(flags),
        folders: chooseFolders(spec, flags.category),
        pagesDir: flags.pages,
        isFresh: fresh,
        mayBeRenamed: renamed,
        ...(ids && { ids }),
      },
      flags.json,
    );
    if (flags.json) printJson(pulledJson(pulled));
    else for (const line of pulledLines(pulled)) console.log(line);
    return exitCodeOf(pulled);
  },
});

/** Shows how it goes: a bar on a terminal, else a line a document, none of them among JSON. */
export async function pullShown(options: PullOptions, isJson: boolean): Promise<Pulled> {
  const bar = new ProgressBar();
  try {
    return await pull({
      ...options,
      onAsked(asked, done, total) {
        const line = askedLine(asked);
        if (bar.isShown) bar.show(done, total, line);
        else if (!isJson) console.log(`${done}/${total} ${line}`);
      },
    });
  } finally {
    bar.clear();
  }
}

export function exitCodeOf({ stopped, asked }: Pulled): ExitCode {
  if (stopped) return 3;
  return asked.some(({ outcome }) => outcome === "refused" || outcome === "failed") ? 1 : 0;
}

/** @throws SpecError where they are wrong */
export function readSpec(specDir: string): Spec {
  const { spec, diagnostics } = lint(specDir);
  if (!spec) throw new SpecError(diagnostics.filter(({ severity }) => severity === "error"));
  return spec;
}

/** @throws UsageError where an option is none */
export function siteOf({
  site,
  pace,
}: {
  readonly site?: string | undefined;
  readonly pace?: string | undefined;
}): Site {
  const own = site === undefined ? SITE : siteAt(addressOf(site));
  return pace === undefined ? own : { ...own, pace: wholeNumber("--pace", pace, 3_600_000) };
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isAddress = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "";
  if (!isAddress || url.username !== "")
    throw new UsageError(`--site ${text} is no address such as https://open.taobao.com`);
  return url.origin;
}
