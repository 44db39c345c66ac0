import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "../load/document.ts";
import { checkCatalogue } from "./catalogue.ts";
import { isCategoryName } from "./category.ts";
import { type Ground, methodOf } from "./ground.ts";
import { problem } from "./problem.ts";
<<<<<<< HEAD
import { checkReferences, checkRequestId, checkReserved, checkWords } from "./references.ts";
import { toGateway } from "./gateway.ts";
import { checkSchema } from "./schema.ts";
import { toPackage } from "./package.ts";
import type { ApiSpec, CatalogueRow, GatewaySpec, Spec } from "./spec.ts";

export interface Validated {
  /** Missing when a diagnostic is an error. */
  readonly spec?: Spec;
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings beside them. */
  readonly drafts: readonly Drafts[];
}

/** Every document against its schema, then patched, then against the rules no schema can express. */
export function validate(documents: readonly SpecDocument[]): Validated {
  const diagnostics = documents.filter((document) => !document.isKnown).flatMap(checkSchema);
  const broken = new Set(diagnostics.map((d) => d.file));
  const sound = (role: SpecRole) => documents.filter((d) => d.role === role && !broken.has(d.file));

  const gateway = toGateway(sound("gateway")[0]);
  const sdk = toPackage(sound("package")[0]);
  const apis = new Map<string, SpecDocument>();
  const specs: ApiSpec[] = [];
  const drafts: Drafts[] = [];
  const patches = new Map(sound("patch").map((document) => [methodOf(document), document]));
  const ids = new Map<number, string>();
  for (const document of sound("api")) {
    diagnostics.push(...checkIdentity(document, apis), ...checkId(document, ids));
    apis.set(methodOf(document), document);
    const patch = patches.get(methodOf(document));
    const whole = patch ? patched(document, patch, diagnostics) : document;
    if (!whole) continue;
    const spec = toApi(whole, whole.value);
    specs.push(spec);
    if (sdk.words === "own") drafts.push(...draftsOf(whole));
    const found = checkApi(whole, spec, gateway);
    diagnostics.push(...(patch ? ofPatch(found, document, patch, gateway) : found));
=======
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
    diagnostics.push(...checkIdentity(api.document, api.method, byMethod.get(api.method)?.document));
    byMethod.set(api.method, api);
>>>>>>> main
  }
  const names = new Set([...byMethod.keys(), ...apis.map(({ document }) => document.name)]);
  for (const patch of patches.values()) diagnostics.push(...checkTarget(patch, names));
  if (catalogue) diagnostics.push(...checkCatalogue(catalogue, byMethod, sdk.categories));
  if (search) diagnostics.push(...checkSearch(search, byMethod));
  return diagnostics;
}

function checkIdentity(document: SpecDocument, method: string, twin: SpecDocument | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (document.name !== method) {
    const message = `\`${method}\` stands in a file named ${document.name}.yaml`;
    found.push(problem(document, ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  if (!isCategoryName(document.category)) {
    const message = `the category folder is named \`${document.category}\``;
    const hint = "use lower-case letters, digits and hyphens, and no folder name of the generated package";
    found.push(problem(document, [], "file-name", message, hint));
  }
  if (twin) {
    const message = `\`${method}\` is also described in ${twin.file}`;
    found.push(problem(document, ["method"], "duplicate-method", message, "keep one of them"));
  }
  return found;
}

<<<<<<< HEAD
/** One page, one spec: an API that was renamed would stand in two. */
function checkId(document: SpecDocument, seen: Map<number, string>): Diagnostic[] {
  const { id } = document.value as { readonly id?: number };
  if (id === undefined) return [];
  const twin = seen.get(id);
  seen.set(id, twin ?? document.file);
  if (twin === undefined) return [];
  const message = `\`${methodOf(document)}\` has the id ${id}, as ${twin} has`;
  return [
    problem(
      document,
      ["id"],
      "duplicate-id",
      message,
      "if one was renamed keep it under its new name, else correct an id",
    ),
  ];
}

function checkApi(document: SpecDocument, spec: ApiSpec, gateway: GatewaySpec): Diagnostic[] {
  return [
    ...checkFields(document, spec),
    ...checkReferences(document, spec),
    ...checkReserved(document, spec, gateway),
    ...checkRequestId(document, spec),
    ...checkWords(document, spec),
  ];
}

/** What was right before the patch is told of the patch, also where it stands in the spec. */
function ofPatch(
  found: readonly Diagnostic[],
  document: SpecDocument,
  patch: SpecDocument,
  gateway: GatewaySpec,
): Diagnostic[] {
  if (found.length === 0) return [];
  const before = checkApi(document, toApi(document, document.value), gateway).map(({ message }) => message);
  return found.map((d) => {
    const isOfSpec = d.file === document.file && before.includes(d.message);
    return isOfSpec || d.file === patch.file ? d : { ...d, file: patch.file, ...patch.at(["patches"]) };
  });
}

/** The document with its corrections; a patched value that breaks the schema is reported where the patch stands. */
function patched(document: SpecDocument, patch: SpecDocument, diagnostics: Diagnostic[]): SpecDocument | undefined {
  const { value, diagnostics: refused } = applyPatches(document.value, patch);
  const whole = patchedDocument(document, patch, value);
  const wasValid = document.isKnown && patch.isKnown;
  const invalid = (wasValid ? [] : checkSchema(whole)).map((d) =>
    d.file === patch.file ? d : { ...d, ...patch.at(["patches"]), file: patch.file },
  );
  diagnostics.push(...refused, ...invalid);
  return invalid.length > 0 ? undefined : whole;
}

function checkTarget(
  patch: SpecDocument,
  apis: ReadonlyMap<string, SpecDocument>,
  broken: ReadonlySet<string>,
  documents: readonly SpecDocument[],
): Diagnostic[] {
=======
/** @param names methods of the specs, and what their files are called: one may be too broken to tell */
function checkTarget(patch: SpecDocument, names: ReadonlySet<string>): Diagnostic[] {
>>>>>>> main
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
