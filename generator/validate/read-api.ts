import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "../load/document.ts";
import { toApi } from "./api.ts";
import { countDrafts } from "./drafts.ts";
import { checkFields } from "./fields.ts";
import { checkFormer } from "./former.ts";
import { type Ground, methodOf } from "./ground.ts";
import { applyPatches, groundOf, patchedDocument } from "./patches.ts";
import { checkKind, checkReferences, checkRequestId, checkReserved, checkWords } from "./references.ts";
import { checkSchema } from "./schema.ts";
import type { ApiSpec, GatewaySpec } from "./spec.ts";

/** What one file says, whatever the others say. */
export interface ReadApi {
  /** None where the file has not the form of an API. */
  readonly method?: string;
  /** With its patches; none where it cannot be told. */
  readonly api?: ApiSpec;
  readonly diagnostics: readonly Diagnostic[];
  /** How many fields still have the page's own words. */
  readonly drafts: number;
}

/** One file of a tree with what it says. */
export interface TreeApi {
  readonly file: Pick<SpecDocument, "file" | "name" | "category">;
  readonly method: string | undefined;
  readonly api: ApiSpec | undefined;
  /** Its places; of its value nothing is asked. */
  readonly document: () => SpecDocument;
}

/** What an API is read with. */
export type ApiGround = Pick<Ground, "gateway" | "package" | "patches">;

/** An API against its schema, then patched, then against the rules no schema can express. */
export function readApi(document: SpecDocument, ground: ApiGround): ReadApi {
  const { gateway, patches, package: sdk } = ground;
  const draftsIn = (one: SpecDocument) => (sdk.words === "own" ? countDrafts(one) : 0);
  const broken = checkSchema(document);
  if (broken.length > 0) return { diagnostics: broken, drafts: 0 };
  const method = methodOf(document);
  const patch = patches.get(method);
  if (!patch) {
    const api = toApi(document, document.value);
    return { method, api, diagnostics: checkApi(document, api, gateway), drafts: draftsIn(document) };
  }
  const { whole, diagnostics } = patched(document, patch);
  if (!whole) return { method, diagnostics, drafts: 0 };
  const api = { ...toApi(whole, whole.value), ground: groundOf(document.value, patch) };
  const found = ofPatch(checkApi(whole, api, gateway), document, patch, gateway);
  return { method, api, diagnostics: [...diagnostics, ...found], drafts: draftsIn(whole) };
}

/** A document as its patches leave it, itself where it has none. */
export function wholeDocument(document: SpecDocument, patches: Ground["patches"]): SpecDocument {
  const patch = patches.get(methodOf(document));
  return patch ? patchedDocument(document, patch, applyPatches(document.value, patch).value) : document;
}

function checkApi(document: SpecDocument, spec: ApiSpec, gateway: GatewaySpec): Diagnostic[] {
  return [
    ...checkFields(document, spec),
    ...checkReferences(document, spec),
    ...checkReserved(document, spec, gateway),
    ...checkRequestId(document, spec),
    ...checkFormer(document, spec),
    ...checkKind(document, spec),
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

/** A patched value that breaks the schema is reported where the patch stands, and there is no document. */
function patched(document: SpecDocument, patch: SpecDocument): { whole?: SpecDocument; diagnostics: Diagnostic[] } {
  const { value, diagnostics: refused } = applyPatches(document.value, patch);
  const whole = patchedDocument(document, patch, value);
  const invalid = checkSchema(whole).map((d) =>
    d.file === patch.file ? d : { ...d, ...patch.at(["patches"]), file: patch.file },
  );
  const diagnostics = [...refused, ...invalid];
  return invalid.length > 0 ? { diagnostics } : { whole, diagnostics };
}
