/** A spec folder from its files to one spec, in steps that a run takes for all of its APIs or for those that have changed. */
import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics.ts";
import type { Drafts } from "./drafts.ts";
import { discover, loadFile, knownFile } from "./load/index.ts";
import type { FileIdentity } from "./load/yaml.ts";
import { type Ground, readGround } from "./validate/ground.ts";
import { checkTree } from "./validate/index.ts";
import { type ApiGround, type ReadApi, readApi } from "./validate/read-api.ts";
import { toSearch } from "./validate/search.ts";
import type { CatalogueRow, Spec } from "./validate/spec.ts";

export interface Tree {
  readonly ground: Ground;
  /** The files of its APIs, in the order of their names. */
  readonly apis: readonly FileIdentity[];
  /** Of all files but those of its APIs. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is shared is read, of APIs only their files are known. */
export function openTree(specDir: string): Tree {
  const { files, diagnostics: missing } = discover(specDir);
  const shared = files.filter(({ role }) => role !== "api").map(loadFile);
  const ground = readGround(shared.flatMap(({ document }) => document ?? []));
  const unread = shared.flatMap(({ diagnostics }) => diagnostics);
  const apis = files.filter(({ role }) => role === "api");
  return { ground, apis, diagnostics: [...missing, ...unread, ...ground.diagnostics] };
}

/** One of its APIs. */
export function readFile(identity: FileIdentity, ground: ApiGround): ReadApi {
  const { document, diagnostics } = loadFile(identity);
  return document ? readApi(document, ground) : { diagnostics, drafts: 0 };
}

export interface Concluded {
  /** Missing when a diagnostic is an error. */
  readonly spec?: Spec;
  /** Of all files, in the order in which somebody would mend them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings beside them. */
  readonly drafts: readonly Drafts[];
}

/** The spec, or why there is none. @param read what each of its APIs says, in their order */
export function concludeTree({ ground, apis, diagnostics: shared }: Tree, read: readonly ReadApi[]): Concluded {
  const found = read.map(({ method, api }, index) => {
    const file = apis[index] as FileIdentity;
    return { file, method, api, document: () => knownFile(file) }; // of thousands none is looked into
  });
  const all = [...shared, ...read.flatMap(({ diagnostics }) => diagnostics), ...checkTree(ground, found)];
  const diagnostics = sortDiagnostics(all);
  const drafts = read.flatMap(({ drafts: count }, index) =>
    count > 0 ? [{ file: apis[index] as FileIdentity, count }] : [],
  );
  if (hasErrors(diagnostics)) return { diagnostics, drafts };
  const catalogue = (ground.catalogue?.value ?? []) as CatalogueRow[];
  const specs = read.flatMap(({ api }) => api ?? []);
  const { gateway, package: sdk } = ground;
  const spec = { package: sdk, apis: specs, gateway, catalogue, search: toSearch(ground.search) };
  return { spec, diagnostics, drafts };
}
