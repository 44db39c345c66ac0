import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What all specs of a folder say together. */
export interface Identities {
  readonly byId: ReadonlyMap<number, string>;
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  /** Names of fields with `format: id`. */
  readonly ids: ReadonlySet<string>;
}

/** A field with `format: id`, in any of the layouts of a spec. */
const ID_FIELD = /^ *"?(\w+)"?:(?:\s+\{)?\s+type: "?\w+(?:\[\])*"?,?\s+(?:item: [\w"-]+,?\s+)?format: id\b/gm;

/** Read off the texts: parsing them whole would take a run of one page as long as one of thousands. */
export function readIdentities(folders: readonly string[]): Identities {
  const byId = new Map<number, string>();
  const byTitle = new Map<string, string[]>();
  const ids = new Set<string>();
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".yaml"))) {
      const whole = readFileSync(join(folder, name), "utf8");
      const text = whole.slice(0, 2000);
      const method = basename(name, ".yaml");
      const id = /^id: *(\d+)/m.exec(text)?.[1];
      const title = /^title: *(.*?) *$/m.exec(text)?.[1];
      if (id !== undefined && !byId.has(Number(id))) byId.set(Number(id), method);
      for (const [, field = ""] of whole.matchAll(ID_FIELD)) ids.add(field);
      if (title !== undefined) byTitle.set(title, [...(byTitle.get(title) ?? []), method]);
    }
  }
  return { byId, byTitle, ids };
}
