import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** What stands in the small folder: APIs with and without an id of their own, in the order of the catalogue. */
export const METHODS = [
  "taobao.tbk.item.info.get",
  "taobao.tbk.shop.get",
  "taobao.tbk.sc.punish.order.get",
  "taobao.tbk.dg.vegas.tlj.create",
  "taobao.tbk.sc.tpwd.report.get",
  "taobao.tbk.sc.social.crowd.get",
];

interface Sdk {
  readonly examples?: unknown;
  readonly recipes?: unknown;
  readonly categories: Readonly<Record<string, object>>;
}

interface Row {
  readonly title: string;
  readonly method?: string;
  readonly status: string;
}

/** A folder of specs with a few of ours and three names without a document. */
export function writeSmallSpec(dir: string): string {
  mkdirSync(join(dir, "tbk"), { recursive: true });
  cpSync("spec/gateway.yaml", join(dir, "gateway.yaml"));
  const { examples: _, recipes: __, categories, ...sdk } = parse(readFileSync("spec/package.yaml", "utf8")) as Sdk;
  const told = { ...sdk, categories: { tbk: categories["tbk"] } };
  writeFileSync(join(dir, "package.yaml"), stringify(told)); // what it says of APIs that are not here is left out
  for (const method of METHODS) cpSync(join("spec/tbk", `${method}.yaml`), join(dir, "tbk", `${method}.yaml`));
  const rows = parse(readFileSync("spec/catalogue.yaml", "utf8")) as Row[];
  const own = rows.filter(({ method }) => method !== undefined && METHODS.includes(method));
  const nameOnly = rows.filter(({ status }) => status === "name-only").slice(-3);
  writeFileSync(join(dir, "catalogue.yaml"), stringify([...own, ...nameOnly]));
  return dir;
}
