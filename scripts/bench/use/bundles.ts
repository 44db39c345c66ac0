import { build } from "esbuild";
import { bundle, loadedFirst, ONE_API } from "../../check-package/bundle.ts";
import { firstLine } from "../interleaved.ts";
import type { Row } from "../row.ts";
import { ratio, stat } from "../stats.ts";
import type { Consumer } from "./consumers.ts";

const OURS = "ours, undici external";

/** An app of one API, minified: ours whole and as split, and the same of the others with all they need. */
export async function measureBundles(app: string, others: readonly Consumer[]): Promise<Row[]> {
  const one = await bundle(app, ONE_API, { minify: true });
  const split = await bundle(app, ONE_API, { minify: true, splitting: true });
  const ours = one.outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
  const rows = [row(OURS, ours), row(`${OURS}, split, at start`, loadedFirst(split.metafile.outputs))];
  for (const { name, file } of others) rows.push(await measureOther(name, file, ours));
  return rows;
}

async function measureOther(name: string, file: string, ours: number): Promise<Row> {
  try {
    const { outputFiles } = await build({
      ...{ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: "silent" },
      ...{ platform: "node", format: "esm", charset: "utf8", legalComments: "none" },
    });
    const bytes = outputFiles[0]?.contents.length ?? NaN;
    return { ...row(name, bytes), ratio: ratio([bytes], [ours]), base: OURS };
  } catch (error) {
    return { name: `bundle of one API, ${name}`, failure: firstLine(error) };
  }
}

function row(name: string, bytes: number): Row {
  return { name: `bundle of one API, ${name}`, value: stat([bytes / 1024]), unit: "KB" };
}
