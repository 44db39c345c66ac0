import { type Diagnostic, hasErrors } from "../diagnostics.ts";
import type { SpecDocument, SpecRole } from "../load/document.ts";
import { toApi } from "./api.ts";
import { checkCatalogue } from "./catalogue.ts";
import { isCategoryName } from "./category.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import { checkFields } from "./fields.ts";
import { applyPatches, patchedDocument } from "./patches.ts";
import { problem } from "./problem.ts";
import { checkReferences, checkRequestId, checkReserved, checkWords } from "./references.ts";
import { toGateway } from "./gateway.ts";
import { checkSchema } from "./schema.ts";
import { checkSearch, toSearch } from "./search.ts";
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
  }
  for (const patch of patches.values()) diagnostics.push(...checkTarget(patch, apis, broken, documents));
  const catalogue = sound("catalogue")[0];
  if (catalogue)
    diagnostics.push(...checkCatalogue(catalogue, apis, specs, sdk.categories).filter((d) => !broken.has(d.file)));

  const search = sound("search")[0];
  if (search) diagnostics.push(...checkSearch(search, apis));

  if (hasErrors(diagnostics)) return { diagnostics, drafts };
  const rows = (catalogue?.value ?? []) as CatalogueRow[];
  const spec = { package: sdk, apis: specs, gateway, catalogue: rows, search: toSearch(search) };
  return { spec, diagnostics, drafts };
}

function methodOf(document: SpecDocument): string {
  return (document.value as { method: string }).method;
}

function checkIdentity(document: SpecDocument, seen: ReadonlyMap<string, SpecDocument>): Diagnostic[] {
  const method = methodOf(document);
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
  const twin = seen.get(method);
  if (twin) {
    const message = `\`${method}\` is also described in ${twin.file}`;
    found.push(problem(document, ["method"], "duplicate-method", message, "keep one of them"));
  }
  return found;
}

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
  const method = methodOf(patch);
  const found: Diagnostic[] = [];
  if (patch.name !== method) {
    const message = `patches of \`${method}\` stand in a file named ${patch.name}.yaml`;
    found.push(problem(patch, ["method"], "file-name", message, `rename the file to ${method}.yaml`));
  }
  const described =
    apis.has(method) || documents.some((d) => d.role === "api" && d.name === method && broken.has(d.file));
  if (!described) {
    found.push(
      problem(patch, ["method"], "patch-target", `\`${method}\` has no spec`, "correct the method, or remove the file"),
    );
  }
  return found;
}
