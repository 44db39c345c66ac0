/** The test kit of a generated package, from its sources: it need not be built, nor have its packages installed. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { UserError } from "../generator/user-error.ts";
import type { findApi } from "../templates/src/data/read.ts";
import type * as testing from "../templates/src/testing/index.ts";
import type { formatTimestamp } from "../templates/src/testing/timestamp.ts";
import type { expectedSign } from "../templates/src/testing/verify.ts";
import { importedFolders } from "./own-packages.ts";

export type Kit = typeof testing & {
  /** The call that its help shows. */
  readonly EXAMPLE: { readonly method: string };
  readonly expectedSign: typeof expectedSign;
  readonly findApi: typeof findApi;
  readonly formatTimestamp: typeof formatTimestamp;
};

const ENTRY = `
export * from "./testing/index.ts";
export { EXAMPLE } from "./cli/examples.ts";
export { findApi } from "./data/read.ts";
export { formatTimestamp } from "./testing/timestamp.ts";
export { expectedSign } from "./testing/verify.ts";
`;

/** @throws UserError where no package was generated */
export async function loadKit(out: string): Promise<Kit> {
  const src = resolve(out, "src");
  if (!existsSync(join(src, "testing", "index.ts"))) {
    throw new UserError(`${out} holds no generated package: npm run generate makes it`);
  }
  const dir = mkdtempSync(join(tmpdir(), "test-kit-"));
  try {
    const outfile = join(dir, "kit.cjs");
    await build({
      stdin: { contents: ENTRY, resolveDir: src, loader: "ts" },
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      charset: "utf8",
      logLevel: "warning",
      alias: importedFolders(),
      // Its data lies where the built kit would look for it.
      define: { "import.meta.url": JSON.stringify(pathToFileURL(resolve(out, "dist", "esm", "testing.js")).href) },
    });
    return createRequire(import.meta.url)(outfile) as Kit;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
