import { emitPackage, packageTemplates } from "../../generator/emit/index.ts";
import { lint } from "../../generator/lint.ts";
import { publicNames } from "../../generator/load/public-names.ts";
import { model } from "../../generator/model/index.ts";

const TEMPLATES = "templates";

/** The package's manifest as it would be with as many APIs as the whole platform has. */
export async function largeManifest(): Promise<string> {
  const { spec } = lint("spec");
  if (!spec) throw new Error("the specs are wrong");
  const own = model(spec, publicNames(TEMPLATES));
  const large = { ...own, package: { ...own.package, isListed: false } };
  const templates = packageTemplates(TEMPLATES).filter(({ path }) => path === "package.json");
  for await (const { text } of emitPackage(large, templates)) if (text !== undefined) return text;
  throw new Error("the manifest has no template");
}
