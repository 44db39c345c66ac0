import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument, SpecRole } from "../load/document.ts";
import { toGateway } from "./gateway.ts";
import { toPackage } from "./package.ts";
import { checkSchema } from "./schema.ts";
import type { GatewaySpec, PackageSpec } from "./spec.ts";

/** What the APIs of a tree are read with, and beside. */
export interface Ground {
  readonly gateway: GatewaySpec;
  readonly package: PackageSpec;
  readonly catalogue?: SpecDocument;
  readonly search?: SpecDocument;
  /** By the method they correct. */
  readonly patches: ReadonlyMap<string, SpecDocument>;
  readonly diagnostics: readonly Diagnostic[];
}

/** All files of a tree but those of APIs; one with errors counts as not there. */
export function readGround(documents: readonly SpecDocument[]): Ground {
  const diagnostics = documents.flatMap(checkSchema);
  const broken = new Set(diagnostics.map(({ file }) => file));
  const sound = (role: SpecRole) => documents.filter((d) => d.role === role && !broken.has(d.file));
  const [catalogue] = sound("catalogue");
  const [search] = sound("search");
  return {
    gateway: toGateway(sound("gateway")[0]),
    package: toPackage(sound("package")[0]),
    ...(catalogue && { catalogue }),
    ...(search && { search }),
    patches: new Map(sound("patch").map((patch) => [methodOf(patch), patch])),
    diagnostics,
  };
}

/** Of an API or its patches. */
export function methodOf(document: SpecDocument): string {
  return (document.value as { method: string }).method;
}
