import { join } from "node:path";
import { growPackage } from "../../check-package/grow.ts";
import type { Context } from "../context.ts";
import type { Row } from "../row.ts";
import { measureBundles } from "./bundles.ts";
import { measureCompile, measureEditor, typescriptOf } from "./compile.ts";
import { emptyConsumer, ourConsumers, peerConsumers } from "./consumers.ts";
import { measureImports, ourEntries, peerEntries } from "./imports.ts";

/** What an app pays for using the package: the packed tarball, installed. */
export async function measureUse({ isQuick, peers, scratch, installed, progress }: Context): Promise<Row[]> {
  const app = await installed();
  progress("use: consumers");
  const others = peers === undefined || isQuick ? [] : peerConsumers(scratch, peers);
  const ours = [emptyConsumer(scratch), ...ourConsumers(app, "this catalogue")];
  if (!isQuick) {
    const grown = await growPackage(app);
    ours.push(...ourConsumers(grown.app, `${grown.apis} APIs`));
  }
  const editing = { rounds: isQuick ? 3 : 7 }; // the compiler has just read what it reads
  const compiling = { rounds: isQuick ? 3 : 15, warmups: 1 }; // single runs differ by more than an API costs
  const rows: Row[] = [];
  if (peers !== undefined && !isQuick) {
    const typescript = typescriptOf(peers);
    progress("use: tsc 5.9");
    rows.push(...(await measureCompile([...ours, ...others], typescript, "5.9", compiling)));
    progress("use: tsserver 5.9");
    rows.push(...(await measureEditor([...ours, ...others], typescript, "5.9", editing)));
  }
  progress("use: tsc 7");
  rows.push(...(await measureCompile(ours, typescriptOf("."), "7", compiling)));
  progress("use: imports and bundles");
  const entries = [...ourEntries(app), ...(others.length > 0 ? peerEntries(join(scratch, "catalogue")) : [])];
  rows.push(...(await measureImports(entries, app, { rounds: isQuick ? 3 : 11, warmups: 1 })));
  rows.push(
    ...(await measureBundles(
      app,
      others.filter(({ name, base }) => name !== base),
    )),
  );
  return rows;
}
