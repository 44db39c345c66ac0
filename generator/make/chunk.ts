import { hasErrors } from "../diagnostics.ts";
import { apiTemplates, emitApi, packageTemplates } from "../emit/index.ts";
import type { Template } from "../emit/templates.ts";
import { formatFile } from "../format/index.ts";
import { hash } from "../hash.ts";
import { publicNames } from "../load/public-names.ts";
import type { FileIdentity } from "../load/yaml.ts";
import { fillExamples, takenExamples } from "../model/examples/index.ts";
import { type ApiName, takenNames } from "../model/api-names.ts";
import { outline } from "../model/index.ts";
import { readFile } from "../tree.ts";
import type { ApiGround, ReadApi } from "../validate/read-api.ts";
import type { ApiSpec } from "../validate/spec.ts";
import type { Examples } from "./examples.ts";
import { type Pack, Packer, pieceOf, type Span } from "./pack.ts";
import { type Said, sayApi, wholeApi } from "./said.ts";

/** What a chunk of work is done with. */
export interface Workshop {
  readonly ground: ApiGround;
  readonly templates: readonly Template[];
  /** Those that each API has a file of. */
  readonly perApi: readonly Template[];
  /** Names that no class or type of an API may have. */
  readonly taken: ReadonlySet<string>;
}

export interface Sources {
  readonly specDir: string;
  readonly templatesDir: string;
}

export function openWorkshop(templatesDir: string, ground: ApiGround): Workshop {
  const templates = packageTemplates(templatesDir);
  return { ground, templates, perApi: apiTemplates(templates), taken: takenNames(publicNames(templatesDir)) };
}

/** What a file says; none where it has errors. */
export interface FoundApi extends Pick<ReadApi, "method" | "diagnostics" | "drafts"> {
  readonly said?: Omit<Said, "json" | "given"> & Readonly<Record<"json" | "given", Span>>;
}

/** Spec files -> what they say. */
export function readChunk(files: readonly FileIdentity[], { ground }: Workshop): Pack<FoundApi> {
  const packer = new Packer();
  const found = files.map((file): FoundApi => {
    const { api, ...read } = readFile(file, ground);
    if (!api || hasErrors(read.diagnostics)) return read;
    const said = sayApi(api, read.drafts);
    return { ...read, said: { ...said, json: packer.put(said.json), given: packer.put(said.given) } };
  });
  return packer.pack(found);
}

/** An API to be printed under its name. */
export interface Task extends Pick<Said, "sum"> {
  readonly name: ApiName;
  readonly json: Span;
}

export interface Printed {
  readonly outputs: readonly { readonly path: string; readonly hash: string; readonly span: Span }[];
  /** Hash of the spec with the examples of others. */
  readonly filled: string;
}

/** Hash of a spec with its examples. @param sum hash of it without those of others */
export function filledHash(sum: string, api: ApiSpec): string {
  return hash(sum + JSON.stringify(takenExamples(api)));
}

/** Specs -> their files. @param examples of all */
export async function printChunk(
  tasks: Pack<Task>,
  { perApi, taken }: Workshop,
  { twins }: Examples,
): Promise<Pack<Printed>> {
  const packer = new Packer();
  const printed: Printed[] = [];
  for (const { name, json, sum } of tasks.values) {
    const api = fillExamples(wholeApi(pieceOf(tasks, json)), twins);
    const outputs: Printed["outputs"][number][] = [];
    for (const output of await emitApi(outline(api, name, taken), perApi)) {
      const { path, hash, bytes } = await formatFile(output);
      outputs.push({ path, hash, span: packer.put(bytes) });
    }
    printed.push({ outputs, filled: filledHash(sum, api) });
  }
  return packer.pack(printed);
}
