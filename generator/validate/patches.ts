import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";

interface Patch {
  readonly path: string;
  readonly set?: Record<string, unknown>;
  readonly add?: Record<string, unknown>;
  readonly remove?: true;
  /** What the page said of the keys that are set, null for nothing. */
  readonly was?: Record<string, unknown>;
}

type Fields = Record<string, Record<string, unknown>>;

/** Lays corrections over a transcription's value; the document itself stays as transcribed. */
export function applyPatches(value: unknown, patches: SpecDocument): { value: unknown; diagnostics: Diagnostic[] } {
  const patched = structuredClone(value) as Record<string, unknown>;
  const { patches: list } = patches.value as { patches: Patch[] };
  const diagnostics = list.flatMap((patch, index) => {
    const moved = movedGround(value as Record<string, unknown>, patch).map((message) => {
      const hint = "look at the page again; then correct `was:`, or remove the patch";
      return problem(patches, ["patches", index, "was"], "patch-ground", message, hint, "warning");
    });
    const found = applyOne(patched, patch);
    const refused = found ? [problem(patches, ["patches", index, "path"], found.code, found.message, found.hint)] : [];
    return [...moved, ...refused];
  });
  return { value: patched, diagnostics };
}

/** What the page says now where it said something else when the patch was made. */
function movedGround(root: Record<string, unknown>, { path, was = {} }: Patch): string[] {
  const field = fieldAt(root, path);
  if (!field) return [];
  return Object.entries(was).flatMap(([key, old]) => {
    const now = own(field, key) ?? null;
    if (JSON.stringify(now) === JSON.stringify(old)) return [];
    return [
      `\`${path}\` was patched where the page said ${key} ${JSON.stringify(old)}; it says ${JSON.stringify(now)} now`,
    ];
  });
}

/** What the page says under each key that a patch sets or takes away: dotted path -> key -> value, null for nothing. */
export type PatchGround = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function groundOf(value: unknown, patches: SpecDocument): PatchGround {
  const { patches: list } = patches.value as { patches: Patch[] };
  const entries = list.map(({ path, set, add }) => {
    const field = fieldAt(value as Record<string, unknown>, path);
    const keys = set ? Object.keys(set) : add ? ["type"] : Object.keys(field ?? {}).filter((key) => key !== "fields");
    return [path, Object.fromEntries(keys.map((key) => [key, own(field, key) ?? null]))] as const;
  });
  return Object.fromEntries(entries);
}

function fieldAt(root: Record<string, unknown>, path: string): Record<string, unknown> | undefined {
  const steps = path.split(".");
  const name = steps.pop() ?? "";
  const fields = descend(root, steps);
  return fields && own(fields, name);
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

/** What a patch does: one of these. */
const ACTIONS = ["set", "add", "remove"] as const;

type Refusal = { code: "patch-target" | "patch-idle"; message: string; hint: string };

function applyOne(root: Record<string, unknown>, patch: Patch): Refusal | undefined {
  const given = ACTIONS.filter((key) => patch[key] !== undefined);
  if (given.length > 1) {
    return refuse("patch-idle", patch, `is given \`${given.join("` and `")}\` at once`, "keep one of them");
  }
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
