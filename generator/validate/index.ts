import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "../load/document.ts";
import { checkCatalogue } from "./catalogue.ts";
import { isCategoryName } from "./category.ts";
import { type Ground, methodOf } from "./ground.ts";
import { problem } from "./problem.ts";
import type { TreeApi } from "./read-api.ts";
import { checkSearch } from "./search.ts";

/** What is wrong with files only because of others, or of where they lie. */
export function checkTree(
  { package: sdk, catalogue, patches, search }: Ground,
  apis: readonly TreeApi[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const byMethod = new Map<string, TreeApi>();
  for (const api of apis) {
    if (api.method === undefined) continue;
    diagnostics.push(...checkIdentity(api, api.method, byMethod.get(api.method)?.file.file));
    byMethod.set(api.method, api);
  }
  diagnostics.push(...checkIds(apis), ...checkFormerMethods(apis));
  const names = new Set([...byMethod.keys(), ...apis.map(({ file }) => file.name)]);
  for (const patch of patches.values()) diagnostics.push(...checkTarget(patch, names));
  const unread = new Set(apis.flatMap(({ method, file }) => (method === undefined ? file.name : [])));
  const isThere = (method: string) => byMethod.has(method) || unread.has(method);
  if (catalogue) diagnostics.push(...checkCatalogue(catalogue, byMethod, sdk.categories, isThere));
  if (search) diagnostics.push(...checkSearch(search, isThere));
  return diagnostics;
}

function checkIdentity({ file, document }: TreeApi, method: string, twin: string | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (file.name !== method) {
    const message = `\`${method}\` stands in a file named ${file.name}.yaml`;
    found.push(problem(document(), ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  if (!isCategoryName(file.category)) {
    const message = `the category folder is named \`${file.category}\``;
    const hint = "use lower-case letters, digits and hyphens, and no folder name of the generated package";
    found.push(problem(document(), [], "file-name", message, hint));
  }
  if (twin) {
    const message = `\`${method}\` is also described in ${twin}`;
    found.push(problem(document(), ["method"], "duplicate-method", message, "keep one of them"));
  }
  return found;
}

/** One page, one spec: an API that was renamed would stand in two. */
function checkIds(apis: readonly TreeApi[]): Diagnostic[] {
  const seen = new Map<number, string>();
  return apis.flatMap(({ file, document, method, api }) => {
    const id = api?.id;
    const twin = id === undefined ? undefined : seen.get(id);
    if (id !== undefined && twin === undefined) seen.set(id, file.file);
    if (twin === undefined) return [];
    const message = `\`${method}\` has the id ${id}, as ${twin} has`;
    const hint = "if one was renamed keep it under its new name, else correct an id";
    return [problem(document(), ["id"], "duplicate-id", message, hint)];
  });
}

/** One method was renamed to one. */
function checkFormerMethods(apis: readonly TreeApi[]): Diagnostic[] {
  const first = new Map<string, TreeApi>();
  return apis.flatMap(({ document, method, api }, index) => {
    const old = api?.formerly;
    const twin = old === undefined ? undefined : first.get(old);
    if (old !== undefined && !twin) first.set(old, apis[index] as TreeApi);
    if (!twin) return [];
    const message = `\`${method}\` was \`${old}\`, as ${twin.file.file} says of \`${twin.method}\``;
    const hint = "keep `formerly:` at the one that answers for it now, remove the other";
    return [problem(document(), ["formerly"], "former-name", message, hint)];
  });
}

/** @param names methods of the specs, and what their files are called: one may be too broken to tell */
function checkTarget(patch: SpecDocument, names: ReadonlySet<string>): Diagnostic[] {
  const method = methodOf(patch);
  const found: Diagnostic[] = [];
  if (patch.name !== method) {
    const message = `patches of \`${method}\` stand in a file named ${patch.name}.yaml`;
    found.push(problem(patch, ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  if (!names.has(method)) {
    const hint = "correct the method, or remove the file";
    found.push(problem(patch, ["method"], "patch-target", `\`${method}\` has no spec`, hint));
  }
  return found;
}
