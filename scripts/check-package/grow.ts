import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameDeclarations, writeUnlisted } from "../build-declarations.ts";
import { largeManifest } from "./large-manifest.ts";

/** As many APIs as the whole platform has. */
const APIS = 5_300;

/** An app beside the given one whose package has the declarations and the manifest of one of the platform's size. */
export async function growPackage(app: string): Promise<{ readonly app: string; readonly apis: number }> {
  const grown = join(app, "grown");
  mkdirSync(grown);
  cpSync("scripts/check-package/apps", grown, { recursive: true });
  const target = join(grown, "node_modules", "tbk-sdk");
  cpSync(join(app, "node_modules", "tbk-sdk"), target, { recursive: true });
  writeFileSync(join(target, "package.json"), await largeManifest());
  const dist = join(target, "dist");
  growCategory(join(dist, "cjs", "tbk"));
  nameDeclarations(join(dist, "cjs"), join(dist, "esm"));
  writeUnlisted(target, dist);
  return { app: grown, apis: APIS };
}

function growCategory(dir: string): void {
  const names = readdirSync(dir).filter((name) => /Request\.d\.ts$/.test(name));
  const texts = new Map(names.map((name) => [name, readFileSync(join(dir, name), "utf8")]));
  let apis = names.length;
  let index = readFileSync(join(dir, "index.d.ts"), "utf8");
  for (let copy = 1; apis < APIS; copy++) {
    for (const [name, text] of [...texts].slice(0, APIS - apis)) {
      const copied = renamed(text, name, copy);
      writeFileSync(join(dir, copied.name), copied.text);
      index += `export * from "./${copied.name.replace(/\.d\.ts$/, ".js")}";\n`;
      apis++;
    }
  }
  writeFileSync(join(dir, "index.d.ts"), index);
}

/** All types of an API begin with its name. */
function renamed(text: string, name: string, copy: number): { readonly name: string; readonly text: string } {
  const prefix = name.replace(/Request\.d\.ts$/, "");
  const own = prefix.replace(/^Tbk|^/, `Tbk${copy}X`);
  return { name: `${own}Request.d.ts`, text: text.replaceAll(prefix, own) };
}
