import type { Cache } from "../cache/index.ts";
import { pathOf, templatesOf } from "../emit/jobs.ts";
import type { FinalFile, KnownFile } from "../emit/output.ts";
import { mainNames } from "../model/api.ts";
import { fillExamples } from "../model/examples/index.ts";
import { type ApiName, nameApis } from "../model/api-names.ts";
import { filledHash, type Printed, type Task, type Workshop } from "./chunk.ts";
import type { Crew } from "./crew.ts";
import type { Examples } from "./examples.ts";
import { type Pack, Packer, pieceOf } from "./pack.ts";
import { inHead, wholeApi } from "./said.ts";
import type { KnownApi } from "./specs.ts";

export interface ApiFiles {
  readonly files: readonly FinalFile[];
  /** Files of the last run that still stand, and would come out the same. */
  readonly kept: readonly KnownFile[];
}

/** A spec under the name that its API has in the package. */
export interface Named {
  readonly file: string;
  readonly name: ApiName;
  readonly spec: KnownApi;
}

/**
 * The files of all APIs. What an API is made from is its own spec, its name among those of the others, and the examples it
 * takes from them: while these are the same its files are, and are not made again.
 *
 * @returns the specs too, with the hash of what each comes to with its examples
 */
export async function makeFiles(
  named: readonly Named[],
  examples: Examples,
  workshop: Workshop,
  cache: Cache | undefined,
  crew: Crew,
): Promise<ApiFiles & { readonly specs: ReadonlyMap<string, KnownApi> }> {
  const isSame = cache?.isSameExamples(examples.hash) ?? false;
  const filled = new Map<string, string>();
  const kept: KnownFile[] = [];
  const changed: Named[] = [];
  for (const one of named) {
    const before = one.spec.about.filled;
    const now = before === undefined || isSame ? before : refilledHash(one.spec, examples);
    const former = one.name.former === undefined ? {} : { former: mainNames(one.name.former).request };
    const place = { method: one.name.method, category: one.name.category, ...mainNames(one.name.base), ...former };
    const paths = templatesOf(workshop.perApi, place).map((template) => pathOf(template, place));
    const outputs = now ? paths.flatMap((path) => cache?.output(path, keyOf(one.name, now)) ?? []) : [];
    if (now === undefined || outputs.length < paths.length) changed.push(one);
    else {
      kept.push(...outputs);
      filled.set(one.file, now);
    }
  }
  if (changed.length > 0) crew.tell(examples);
  const printed = await crew.share<Named, Printed>(changed, (some) => ({ tasks: packTasks(some) }));
  const files = printed.flatMap(({ pack, value: { outputs, filled: now } }, index) => {
    const { file, name } = changed[index] as Named;
    filled.set(file, now);
    const key = keyOf(name, now);
    return outputs.map(({ path, hash, span }): FinalFile => ({ path, hash, key, bytes: pieceOf(pack, span) }));
  });
  const noted = named.map(({ file, spec }): [string, KnownApi] => {
    const now = filled.get(file) ?? "";
    return [file, spec.about.filled === now ? spec : { ...spec, about: { ...spec.about, filled: now } }];
  });
  return { files, kept, specs: new Map(noted) };
}

function packTasks(some: readonly Named[]): Pack<Task> {
  const packer = new Packer();
  return packer.pack(
    some.map(({ name, spec: { about, json } }) => ({ name, sum: about.sum, json: packer.put(json()) })),
  );
}

/** In the package's order. @param specs by file */
export function nameSpecs(specs: ReadonlyMap<string, KnownApi>, { taken }: Workshop): Named[] {
  const places = [...specs].map(([file, spec]) => {
    const { head } = spec.about;
    const [method, category, formerly] = [inHead(head, "method"), inHead(head, "category"), inHead(head, "formerly")];
    return { file, spec, method, category, ...(formerly !== undefined && { formerly }) };
  });
  return nameApis(places, taken).map(({ file, spec, ...name }) => ({ file, name, spec }));
}

function refilledHash({ about, json }: KnownApi, { twins }: Examples): string {
  return filledHash(about.sum, fillExamples(wholeApi(json()), twins));
}

function keyOf({ base, longer, former = "" }: ApiName, filled: string): string {
  return [filled, base, former, ...longer].join();
}
