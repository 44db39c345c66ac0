import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repeatCatalogue, specFiles } from "../catalogue.ts";
import { layDocuments } from "../documents/index.ts";
import { runMeasured, type Used } from "../measured-process.ts";

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
    fillSite(dir);
  }
  return { dir, apis, specs, document, written };
}

/** Transcribing a site's documents, as it was measured. */
interface Transcribed {
  readonly site: Site;
  readonly used: Used;
}

/** The same of so many documents of a folder, varied where it has fewer. */
export function createDocumentSite(dir: string, from: string, apis: number): Transcribed {
  const specs = join(dir, "spec");
  const files = layDocuments(from, join(dir, "documents"), apis);
  mkdirSync(specs, { recursive: true });
  cpSync("spec/gateway.yaml", join(specs, "gateway.yaml"));
  const catalogue = join(specs, "catalogue.yaml");
  writeFileSync(catalogue, "[]\n"); // as `npm run new` leaves it: each API gets its row
  const args = ["scripts/generator.mjs", "transcribe", "--spec", specs, ...files];
  const used = runMeasured({ args, timeout: TEN_MINUTES, mayFail: () => true });
  rmSync(catalogue); // the others read no list of their APIs beside them
  fillSite(dir);
  const site = { dir, apis, specs, document: join(dir, "api.json"), written: join(dir, "written.json") };
  return { site, used };
}

export const TEN_MINUTES = 600_000;

/** The OpenAPI document of a site's specs, and what ours makes of them. */
function fillSite(dir: string): void {
  const [specs, document] = [join(dir, "spec"), join(dir, "api.json")];
  runMeasured({ args: ["--import", "tsx", "scripts/openapi.ts", "--spec", specs, "--out", document] });
  runMeasured({ args: oursArgs(dir), timeout: TEN_MINUTES });
  writeFileSync(join(dir, "written.json"), JSON.stringify(sizes(join(dir, "ours"))));
}

/** Writes another description into one spec, in the middle of all. */
export function changeSpec({ specs }: Site): void {
  const files = specFiles(specs);
  edit(join(specs, files[Math.floor(files.length / 2)] ?? ""), /(description: [\u4e00-\u9fff]+)/);
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
  writeFileSync(path, readFileSync(path, "utf8").replace(pattern, "$1处"));
}
