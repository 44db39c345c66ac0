import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** As many APIs as the whole platform has. */
const APIS = 5_300;

/** An app beside the given one whose package has the declarations of a catalogue of the platform's size. */
export function growPackage(app: string): { readonly app: string; readonly apis: number } {
  const grown = join(app, "grown");
  mkdirSync(grown);
  cpSync("scripts/check-package/apps", grown, { recursive: true });
  const target = join(grown, "node_modules", "tbk-sdk");
  cpSync(join(app, "node_modules", "tbk-sdk"), target, { recursive: true });
  const dir = join(target, "dist", "esm", "tbk");
  const names = readdirSync(dir).filter((name) => /Request\.d\.ts$/.test(name));
  let apis = names.length;
  let index = readFileSync(join(dir, "index.d.ts"), "utf8");
  for (let copy = 1; apis < APIS; copy++) {
    for (const name of names.slice(0, APIS - apis)) {
      const copied = renamed(readFileSync(join(dir, name), "utf8"), name, copy);
      writeFileSync(join(dir, copied.name), copied.text);
      index += `export * from "./${copied.name.replace(/\.d\.ts$/, ".js")}";\n`;
      apis++;
    }
  }
  writeFileSync(join(dir, "index.d.ts"), index);
  return { app: grown, apis };
}

/** All types of an API begin with its name. */
function renamed(text: string, name: string, copy: number): { readonly name: string; readonly text: string } {
  const prefix = name.replace(/Request\.d\.ts$/, "");
  const own = prefix.replace(/^Tbk|^/, `Tbk${copy}X`);
  return { name: `${own}Request.d.ts`, text: text.replaceAll(prefix, own) };
}
