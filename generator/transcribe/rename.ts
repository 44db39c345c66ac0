import { dirname, join } from "node:path";
import type { SpecChange } from "./merge/change.ts";
import type { Note, Page } from "./page.ts";
import type { SpecFolder } from "./spec-folder.ts";

interface RenamedSpec {
  /** Its old name. */
  readonly from: string;
  /** Where it stands under its new one: in the same category. */
  readonly file: string;
  /** The spec under its old and its new name. */
  readonly before: string;
  readonly text: string;
  readonly changes: readonly SpecChange[];
  /** Takes the files of the old name away; its patches go with it. */
  leave(): void;
}

/** A spec under another name: `formerly` says what it was called, everything else stays. */
export function renameSpec(specs: SpecFolder, from: string, to: string): RenamedSpec | undefined {
  const file = specs.locate(from);
  const before = specs.read(file);
  if (before === undefined) return undefined;
  const withName = before.replace(/^formerly: .*\n/m, "").replace(/^method: .*$/m, `method: ${to}\nformerly: ${from}`);
  return {
    from,
    file: join(dirname(file), `${to}.yaml`),
    before,
    text: withName,
    changes: [{ kind: "renamed", path: "method", text: `${from} -> ${to}` }],
    leave() {
      specs.remove(file);
      const patches = join(dirname(dirname(file)), "patches", `${from}.yaml`);
      const patch = specs.read(patches);
      if (patch === undefined) return;
      specs.write(join(dirname(patches), `${to}.yaml`), patch.replace(/^method: .*$/m, `method: ${to}`));
      specs.remove(patches);
    },
  };
}

/** A new API under the title of another one may be that one, renamed. */
export function twinNotes(specs: SpecFolder, { method, title }: Page): Note[] {
  if (title === undefined) return [];
  const others = specs.methodsOf({ title }).byTitle.filter((other) => other !== method);
  return others.map((other) => ({ kind: "unclear", text: `it has the title of ${other}: renamed?` }));
}
