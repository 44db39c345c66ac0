import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { kb } from "./contents.ts";
import { type Outcome, outcome } from "./outcome.ts";

/** An app of one API. */
export const ONE_API = `
  import { TopClient } from "tbk-sdk";
  import { TbkScSocialCrowdGetRequest } from "tbk-sdk/tbk/TbkScSocialCrowdGetRequest";
  const client = new TopClient({ appKey: process.env.KEY, appSecret: process.env.SECRET });
  console.log(await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "session"));
`;

/** An app of one API, minified: what it loads at its start where the bundler splits, and all in one file; and what importing the root reads. */
export async function checkBundle(app: string): Promise<Outcome[]> {
  const one = await bundle(app, ONE_API, { minify: true });
  const split = await bundle(app, ONE_API, { minify: true, splitting: true });
  const size = one.outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
  const texts = one.outputFiles.map(({ text }) => text).join("");
  const foreign = texts.match(/Tbk\w+Request/g)?.filter((name) => name !== "TbkScSocialCrowdGetRequest") ?? [];
  const first = loadedFirst(split.metafile.outputs);
  return [
    outcome(
      "other APIs in a bundle of one",
      foreign.length === 0,
      `${foreign.length} in ${kb(size)}, of which ${kb(first)} are read at start where it is split`,
      foreign.join("\n"),
    ),
    await checkRoot(app),
  ];
}

/** Importing everything reads no data of the test kit. */
async function checkRoot(app: string): Promise<Outcome> {
  const { metafile } = await bundle(app, 'export * from "tbk-sdk";', {});
  const inputs = Object.entries(metafile.inputs);
  const json = inputs.map(([path]) => path).filter((path) => path.endsWith(".json"));
  const bytes = inputs.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const figure = `${kb(bytes)} in ${inputs.length} files, ${json.length} of JSON`;
  return outcome("JavaScript behind the root", json.length === 0, figure, json.join("\n"));
}

/** An app's text as a bundler makes it, undici and saxes left out. */
export function bundle(app: string, contents: string, options: { minify?: boolean; splitting?: boolean }) {
  return build({
    stdin: { contents, resolveDir: app, sourcefile: "app.mjs" },
    absWorkingDir: app,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    external: ["undici", "saxes"],
    outdir: join(app, "bundle"),
    ...options,
  });
}

/** Bytes of the entry and what it imports statically. */
export function loadedFirst(outputs: Metafile["outputs"]): number {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && outputs[next]) load(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint === "app.mjs" || entryPoint === "<stdin>") load(path);
  return [...loaded].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
}
