import type { Cache } from "../cache/index.ts";
import type { SavedSpec } from "../cache/specs.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { hash } from "../hash.ts";
import type { FileIdentity } from "../load/yaml.ts";
import type { Tree } from "../tree.ts";
import type { ReadApi } from "../validate/read-api.ts";
import type { FoundApi } from "./chunk.ts";
import type { Crew } from "./crew.ts";
import { pieceOf } from "./pack.ts";
import { lazyApi, type Said, wholeApi } from "./said.ts";

/** What is remembered of a spec beside its text. */
interface About extends Omit<Said, "json" | "given"> {
  /** Its warnings, where it has some: they are told on every run. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Hash of it with the examples of others, as its files have it; none before it is printed. */
  readonly filled?: string;
}

export type KnownApi = SavedSpec<About>;

interface SpecsRead {
  /** What each file of an API says, in the order of the tree. */
  readonly read: readonly ReadApi[];
  /** By file, in the same order; those without errors. */
  readonly specs: ReadonlyMap<string, KnownApi>;
}

/** Reads the files of APIs, of which the cache does not know what they say. */
export async function readApis(tree: Tree, cache: Cache | undefined, crew: Crew): Promise<SpecsRead> {
  const { gateway, package: sdk, patches } = tree.ground;
  const rules = hash([sdk.words, ...gateway.parameters.map(({ name }) => name)].join());
  const patched = new Map([...patches.values()].map(({ file, name }) => [name, cache?.textOf(file)]));
  const keyOf = ({ file, name }: FileIdentity) => `${cache?.textOf(file)},${patched.get(name) ?? ""},${rules}`;
  const keyed = tree.apis.map((file) => ({ file, key: keyOf(file) }));
  const known = new Map(
    keyed.flatMap(({ file, key }): [string, KnownApi][] => {
      const spec = cache?.spec(file.file, key) as KnownApi | undefined;
      return spec ? [[file.file, spec]] : [];
    }),
  );
  const unknown = keyed.filter(({ file }) => !known.has(file.file));
  const found = await crew.share<(typeof unknown)[number], FoundApi>(unknown, (some) => ({
    files: some.map(({ file }) => file),
  }));
  const read = new Map<string, ReadApi>();
  const specs = new Map<string, KnownApi>();
  for (const [index, { pack, value }] of found.entries()) {
    const { said, ...rest } = value;
    const { file, key } = unknown[index] as (typeof unknown)[number];
    read.set(file.file, rest);
    if (!said) continue;
    const { json, given, ...head } = said;
    const about = rest.diagnostics.length > 0 ? { ...head, diagnostics: rest.diagnostics } : head;
    known.set(file.file, { key, about, json: () => pieceOf(pack, json), given: pieceOf(pack, given) });
  }
  for (const { file } of tree.apis) {
    const spec = known.get(file);
    if (spec) specs.set(file, spec);
  }
  return { read: tree.apis.map(({ file }) => toRead(specs.get(file), read.get(file))), specs };
}

/** A spec was found to be right, now or before. */
function toRead(spec: KnownApi | undefined, found: ReadApi | undefined): ReadApi {
  if (!spec) return found as ReadApi;
  const { about, json } = spec;
  const api = lazyApi(about.head, () => wholeApi(json()));
  return { method: api.method, api, diagnostics: about.diagnostics ?? [], drafts: about.drafts };
}
