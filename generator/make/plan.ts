import { join } from "node:path";
import type { Cache } from "../cache/index.ts";
import type { KnownSpec } from "../cache/specs.ts";
import { isPerApi, pathOf } from "../emit/jobs.ts";
import type { KnownFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import { mainNames, nameApis } from "../model/index.ts";
import type { Tree } from "../tree.ts";
import type { Sources, Task, Workshop } from "./chunk.ts";

/** What has to be made, and what has not. */
export interface Plan {
  readonly tasks: readonly KeyedTask[];
  /** By file: what it said when its text was the same. */
  readonly known: ReadonlyMap<string, KnownSpec>;
  /** The files that were made of it, and still stand. */
  readonly kept: readonly KnownFile[];
}

export interface KeyedTask extends Task {
  /** Hash of all that the spec is read from. */
  readonly key: string;
  /** Hash of all that the outputs are made from. */
  readonly outputKey: string;
}

/** Without a cache everything has to be made. */
export function planApis(tree: Tree, workshop: Workshop, sources: Sources, cache: Cache | undefined): Plan {
  const templates = workshop.templates.filter(isPerApi);
  const tasks: KeyedTask[] = [];
  const known = new Map<string, KnownSpec>();
  const kept: KnownFile[] = [];
  for (const task of allTasks(tree, workshop, sources, cache)) {
    const { name, key, outputKey } = task;
    const spec = cache?.spec(task.file.file, key);
    const paths = templates.map((template) => pathOf(template, { ...name, ...mainNames(name.base) }));
    const outputs = spec ? paths.flatMap((path) => cache?.output(path, outputKey) ?? []) : [];
    if (spec && outputs.length === paths.length) {
      known.set(task.file.file, spec);
      kept.push(...outputs);
    } else tasks.push(task);
  }
  return { tasks, known, kept };
}

function allTasks(tree: Tree, { exported }: Workshop, { specDir }: Sources, cache: Cache | undefined): KeyedTask[] {
  const reserved = tree.ground.gateway.parameters.map(({ name }) => name).join();
  const places = tree.apis.map((file) => ({ method: file.name, category: file.category, file }));
  return nameApis(places, exported).map(({ file, ...name }) => {
    const texts = [file.file, join(specDir, "patches", `${name.method}.yaml`)].map((path) => cache?.textOf(path));
    const key = hash([...texts, reserved].join());
    return { file, name, key, outputKey: hash([key, name.base, ...name.longer].join()) };
  });
}
