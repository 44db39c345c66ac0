import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";

interface Patch {
  readonly path: string;
  readonly set?: Record<string, unknown>;
  readonly add?: Record<string, unknown>;
  readonly remove?: true;
}

type Fields = Record<string, Record<string, unknown>>;

/** Lays corrections over a transcription's value; the document itself stays as transcribed. */
export function applyPatches(value: unknown, patches: SpecDocument): { value: unknown; diagnostics: Diagnostic[] } {
  const patched = structuredClone(value) as Record<string, unknown>;
  const { patches: list } = patches.value as { patches: Patch[] };
  const diagnostics = list.flatMap((patch, index) => {
    const found = applyOne(patched, patch);
    return found ? [problem(patches, ["patches", index, "path"], found.code, found.message, found.hint)] : [];
  });
  return { value: patched, diagnostics };
}

/** A document as its patches leave it: what one of them has set or added stands there. */
export function patchedDocument(document: SpecDocument, patches: SpecDocument, value: unknown): SpecDocument {
  const { patches: list } = patches.value as { patches: Patch[] };
  const placeOf = (path: Path): Path | undefined => {
    for (const [index, patch] of list.entries()) {
      const field = yamlPath(patch.path);
      if (!field.every((step, at) => path[at] === step)) continue;
      const rest = path.slice(field.length);
      if (patch.add) return ["patches", index, "add", ...rest];
      if (rest.length > 0 && Object.hasOwn(patch.set ?? {}, String(rest[0]))) return ["patches", index, "set", ...rest];
    }
    return undefined;
  };
  return {
    ...document,
    value,
    at(path) {
      const place = placeOf(path);
      return place ? { file: patches.file, ...patches.at(place) } : document.at(path);
    },
    source(path) {
      const place = placeOf(path);
      return place ? patches.source(place) : document.source(path);
    },
  };
}

/** `params.a.b` -> `params`, `a`, `fields`, `b`. */
function yamlPath(path: string): string[] {
  const [root = "", ...names] = path.split(".");
  return [root, ...names.flatMap((name, at) => (at === 0 ? [name] : ["fields", name]))];
}

type Refusal = { code: "patch-target" | "patch-idle"; message: string; hint: string };

function applyOne(root: Record<string, unknown>, patch: Patch): Refusal | undefined {
  const steps = patch.path.split(".");
  const name = steps.pop() ?? "";
  const fields = descend(root, steps);
  if (!fields) return refuse("patch-target", patch, "its parent does not exist", "correct the path");
  const field = own(fields, name);
  if (patch.add) {
    if (field) return refuse("patch-idle", patch, "already exists", "use `set:` to change it");
    setOwn(fields, name, patch.add);
    return undefined;
  }
  if (!field) return refuse("patch-target", patch, "does not exist", "correct the path, or use `add:`");
  if (patch.remove) {
    delete fields[name];
    return undefined;
  }
  return setKeys(field, patch);
}

function setKeys(field: Record<string, unknown>, patch: Patch): Refusal | undefined {
  let changed = false;
  for (const [key, wanted] of Object.entries(patch.set ?? {})) {
    if (JSON.stringify(own(field, key) ?? null) === JSON.stringify(wanted)) continue;
    changed = true;
    if (wanted === null) delete field[key];
    else setOwn(field, key, wanted);
  }
  return changed ? undefined : refuse("patch-idle", patch, "already says so", "remove the patch");
}

function descend(root: Record<string, unknown>, steps: readonly string[]): Fields | undefined {
  let fields: unknown = own(root, steps[0] ?? "");
  for (const step of steps.slice(1)) fields = own(own(fields, step), "fields");
  return typeof fields === "object" && fields !== null ? (fields as Fields) : undefined;
}

/** `constructor` and `__proto__` are names like any other: what an object inherits is neither read nor written. */
function own(object: unknown, name: string): Record<string, unknown> | undefined {
  const isOwn = typeof object === "object" && object !== null && Object.hasOwn(object, name);
  return isOwn ? (object as Fields)[name] : undefined;
}

function setOwn(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

function refuse(code: Refusal["code"], patch: Patch, what: string, hint: string): Refusal {
  return { code, message: `\`${patch.path}\` ${what}`, hint };
}
