import { apiName, NameSet } from "./names.ts";

/** An API by its place in the tree alone. */
interface ApiPlace {
  readonly method: string;
  readonly category: string;
  /** Its method before the platform renamed it. */
  readonly formerly?: string | undefined;
}

/** What an API is called, given which others there are. */
export interface ApiName extends ApiPlace {
  /** `TbkOrderDetailsGet` */
  readonly base: string;
  /** Base names of other APIs that begin with this one. */
  readonly longer: readonly string[];
  /** The base name of its old method, where no other API has it. */
  readonly former?: string;
}

/** The order in which the package has its APIs. */
export function sorted<Api extends ApiPlace>(apis: readonly Api[]): Api[] {
  return [...apis].sort((a, b) => compare(a.category, b.category) || compare(a.method, b.method));
}

/**
 * Names every API, in the package's order; methods that differ only in punctuation or case are told apart by a number.
 *
 * @param taken names that no class or type may have
 */
export function nameApis<Api extends ApiPlace>(apis: readonly Api[], taken: ReadonlySet<string>): (Api & ApiName)[] {
  const fold = (name: string) => name.toLowerCase();
  const names = new NameSet({ taken: takenBases(taken).map(fold), fold });
  const claimed = sorted(apis).map((api) => ({ ...api, base: names.claim(apiName(api.method)) }));
  const former = new Map(claimed.flatMap((api) => formerBase(api, names)));
  const bases = [...claimed.map(({ base }) => base), ...former.values()].sort();
  const position = new Map(bases.map((base, index) => [base, index]));
  return claimed.map((api) => {
    const longer = [...longerBases(api.base, bases, position.get(api.base) ?? 0)];
    const old = former.get(api.method);
    return { ...api, longer, ...(old !== undefined && { former: old }) };
  });
}

/** The old name of a renamed API. */
function formerBase({ method, formerly }: ApiPlace, names: NameSet): (readonly [method: string, base: string])[] {
  const old = formerly === undefined ? undefined : apiName(formerly);
  return old !== undefined && names.claim(old) === old ? [[method, old]] : [];
}

/** Names that no class or type of an API may have. */
export function takenNames(exported: readonly string[]): ReadonlySet<string> {
  return new Set([...exported, "Record"]); // generated code uses it
}

/** Base names whose request, parameters or answer would be a taken name: `Top`. */
function takenBases(taken: ReadonlySet<string>): string[] {
  return [...taken].flatMap((name) => /^(.*)(?:Request|Params|Response)$/.exec(name)?.[1] ?? []);
}

/** Bases that begin with another: in sorted order they follow it. */
function* longerBases(base: string, sorted: readonly string[], position: number): Generator<string> {
  for (let next = position + 1; sorted[next]?.startsWith(base); next++) yield sorted[next] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
