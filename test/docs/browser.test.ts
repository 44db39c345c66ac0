import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { inPlaceOfNode } from "../../templates/docs/.vitepress/node/index.ts";

const ALIAS = [
  ...inPlaceOfNode,
  { find: /^#package/, replacement: resolve("generated/src") },
  { find: /^#samples/, replacement: resolve("generator/site/samples") },
];

/** As the site's own builder does. */
const alias: Plugin = {
  name: "alias",
  setup({ onResolve }) {
    for (const { find, replacement } of ALIAS)
      onResolve({ filter: find }, ({ path }) => ({ path: path.replace(find, replacement) }));
  },
};

test("all that the client asks of Node has something in its place in the site", async () => {
  const { errors, warnings } = await build({
    entryPoints: ["templates/docs/.vitepress/theme/try/client.ts"],
    external: ["buffer", "@noble/*"], // of the site alone
    ...{ bundle: true, platform: "browser", format: "esm", write: false, logLevel: "silent", plugins: [alias] },
  });
  expect([...errors, ...warnings]).toEqual([]);
});
