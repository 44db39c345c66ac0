import { emitApi, packageTemplates } from "../emit/index.ts";
import type { Template } from "../emit/templates.ts";
import { hasErrors } from "../diagnostics.ts";
import { formatFile } from "../format/index.ts";
import { publicNames } from "../load/public-names.ts";
import type { FileIdentity } from "../load/yaml.ts";
import { type ApiName, outline } from "../model/index.ts";
import { openTree, readFile } from "../tree.ts";
import type { Ground } from "../validate/ground.ts";
import type { ReadApi } from "../validate/read-api.ts";

/** One API to be made: from its file, under its name. */
export interface Task {
  readonly file: FileIdentity;
  readonly name: ApiName;
}

/** Where a piece lies in a chunk's bytes. */
export type Span = readonly [start: number, end: number];

/** What became of one API. */
export interface Made extends Omit<ReadApi, "api"> {
  /** As JSON; none where it has errors. */
  readonly spec?: Span;
  readonly outputs: readonly { readonly path: string; readonly hash: string; readonly span: Span }[];
}

/** APIs made together: their texts lie in one piece, which goes from thread to thread as it is. */
export interface Chunk {
  readonly made: readonly Made[];
  readonly bytes: Uint8Array;
}

/** What all of them are made with. */
export interface Workshop {
  readonly ground: Pick<Ground, "gateway" | "patches">;
  readonly templates: readonly Template[];
  readonly exported: readonly string[];
}

export interface Sources {
  readonly specDir: string;
  readonly templatesDir: string;
}

export function openWorkshop({ specDir, templatesDir }: Sources, { ground } = openTree(specDir)): Workshop {
  return { ground, templates: packageTemplates(templatesDir), exported: publicNames(templatesDir) };
}

/** Spec files -> what they say and what is generated of them. Nothing is kept but the result. */
export async function makeChunk(tasks: readonly Task[], workshop: Workshop): Promise<Chunk> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (bytes: Uint8Array): Span => {
    pieces.push(bytes);
    return [length, (length += bytes.length)];
  };
  const made: Made[] = [];
  for (const task of tasks) made.push(await makeOne(task, workshop, put));
  // No Buffer of its pool: it could not be handed over.
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { made, bytes };
}

async function makeOne(
  { file, name }: Task,
  { ground, templates, exported }: Workshop,
  put: (bytes: Uint8Array) => Span,
): Promise<Made> {
  const { api, ...read } = readFile(file, ground);
  if (!api || hasErrors(read.diagnostics)) return { ...read, outputs: [] };
  const outputs: Made["outputs"][number][] = [];
  for (const output of await emitApi(outline(api, name, exported), templates)) {
    const { path, hash, bytes } = await formatFile(output);
    outputs.push({ path, hash, span: put(bytes) });
  }
  return { ...read, spec: put(Buffer.from(JSON.stringify(api))), outputs };
}
