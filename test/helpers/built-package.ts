import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../generator/pipeline.ts";
import { buildPackage } from "../../scripts/build.ts";

export const FORMATS = ["esm", "cjs"] as const;

/** An app beside a package of three categories: `a` and `b` have APIs of one class name, `bulk` has so many more. */
export async function buildApp(bulk: number): Promise<string> {
  const app = realpathSync(mkdtempSync(join(tmpdir(), "built-package-")));
  const spec = join(app, "spec");
  cpSync("test/golden/same-name/spec", spec, { recursive: true });
  cpSync("spec/gateway.yaml", join(spec, "gateway.yaml"));
  mkdirSync(join(spec, "bulk"));
  for (let at = 1; at <= bulk; at++) writeFileSync(join(spec, "bulk", `taobao.bulk.n${at}.get.yaml`), bulkSpec(at));
  const out = join(app, "generated");
  await generate({ specDir: spec, outDir: out, templatesDir: "templates" });
  await buildPackage(out);
  mkdirSync(join(app, "node_modules"));
  symlinkSync(out, join(app, "node_modules", "top-sdk"));
  writeFileSync(join(app, "package.json"), "{}");
  return app;
}

const bulkSpec = (at: number) => `method: taobao.bulk.n${at}.get
formerly: taobao.bulk.old${at}.get
title: 批量
summary: 批量
session: none
kind: read
params:
  item_id: { type: Number, description: 商品 }
  q: { type: String, description: 词 }
response: {}
errors: {}
sources: [test]
`;

/** What an entry of the built package exports to an app: `""` is the root. */
export async function exportsOf<Exports>(
  app: string,
  format: (typeof FORMATS)[number],
  entry: string,
): Promise<Exports> {
  const specifier = join("top-sdk", entry);
  if (format === "cjs") return createRequire(join(app, "app.js"))(specifier) as Exports;
  const file = join(app, `import-${entry.replaceAll("/", "-")}.mjs`);
  writeFileSync(file, `export * from "${specifier}";\n`);
  return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Exports>;
}
