import { build, type BuildOptions, type Metafile } from "esbuild";
import type { Row } from "./row.ts";
import { stat } from "./stats.ts";

/** An app of one API. */
const APP = `
  import { TopClient } from "./generated/src/runtime/index.ts";
  import { TbkScSocialCrowdGetRequest } from "./generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
  const client = new TopClient({ appKey: process.env.KEY, appSecret: process.env.SECRET });
  console.log(await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), "session"));
`;

/** The app minified, with undici and saxes left out: as one file, and what it loads at its start when it is split. */
export async function measureSize(): Promise<Row[]> {
  const { outputs: single } = await bundle(false);
  const { outputs: split } = await bundle(true);
  const row = (name: string, bytes: number): Row => ({
    name,
    value: stat([bytes / 1024]),
    unit: "KB",
    bar: "<= 16 KB",
  });
  const first = firstFiles(split).reduce((sum, path) => sum + (split[path]?.bytes ?? 0), 0);
  return [
    row("bundle of one API, one file", Object.values(single)[0]?.bytes ?? NaN),
    row("bundle of one API, split, at start", first),
  ];
}

/** The entry and what it imports at once. */
function firstFiles(outputs: Metafile["outputs"]): string[] {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === "<stdin>") ?? "";
  const found = new Set([entry]);
  for (const path of found) {
    const imports = outputs[path]?.imports ?? [];
    for (const { path: next, kind } of imports) if (kind === "import-statement" && outputs[next]) found.add(next);
  }
  return [...found];
}

async function bundle(splitting: boolean): Promise<Metafile> {
  const options: BuildOptions = {
    stdin: { contents: APP, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    splitting,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    charset: "utf8",
    external: ["undici", "saxes"],
    outdir: "out",
  };
  return (await build(options)).metafile as Metafile;
}
