import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repeatCatalogue, specFiles } from "../catalogue.ts";
import { runMeasured } from "../measured-process.ts";

const CHANGED = "tbk/taobao.tbk.sc.social.crowd.get.yaml";

/** The same APIs for every generator: as specs, and as one OpenAPI document. */
export interface Site {
  readonly dir: string;
  readonly apis: number;
  readonly specs: string;
  readonly document: string;
  /** The files that ours writes, with their bytes, as JSON. */
  readonly written: string;
}

/** Lays out a catalogue of so many APIs, by default as many as there are, and generates it once; a second time changes nothing. */
export function createSite(dir: string, apis = specFiles("spec").length): Site {
  const specs = join(dir, "spec");
  const document = join(dir, "api.json");
  const written = join(dir, "written.json");
  if (!existsSync(written)) {
    repeatCatalogue("spec", specs, apis);
    runMeasured({ args: ["--import", "tsx", "scripts/openapi.ts", "--spec", specs, "--out", document] });
    runMeasured({ args: oursArgs(dir) });
    writeFileSync(written, JSON.stringify(sizes(join(dir, "ours"))));
  }
  return { dir, apis, specs, document, written };
}

/** Writes another summary into one spec. */
export function changeSpec({ specs }: Site): void {
  edit(join(specs, CHANGED), /^(summary: .*)$/m);
}

/** The same in the document. */
export function changeDocument({ document }: Site): void {
  edit(document, /("description": "[^"]*)/);
}

/** Our generator's command line, with folders of the site's. */
export function oursArgs(dir: string): string[] {
  const at = (name: string) => join(dir, name);
  return ["scripts/generator.mjs", "generate", "--spec", at("spec"), "--out", at("ours"), "--cache", at("cache")];
}

function sizes(dir: string): [path: string, bytes: number][] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path): [string, number] => [path, statSync(join(dir, path)).size])
    .filter(([path]) => statSync(join(dir, path)).isFile());
}

function edit(path: string, pattern: RegExp): void {
  writeFileSync(path, readFileSync(path, "utf8").replace(pattern, "$1。"));
}
