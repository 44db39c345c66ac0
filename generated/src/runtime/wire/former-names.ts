import { isTree, type Tree } from "./tree.js";

/**
 * Fields under the names that they had before the platform renamed them. These are not listed, so that whatever walks, prints or
 * copies an answer finds each field once.
 *
 * @param renamed dotted path of an old name -> the field's name
 */
export function addFormerNames(answer: Tree, renamed: { readonly [path: string]: string }): Tree {
  for (const [path, name] of Object.entries(renamed)) {
    const steps = path.split(".");
    const old = steps.pop() ?? "";
    for (const owner of ownersOf(answer, steps)) {
      if (!Object.hasOwn(owner, old)) Object.defineProperty(owner, old, { get: () => owner[name], configurable: true });
    }
  }
  return answer;
}

/** The structs at a path, every element of the lists on the way. */
function ownersOf(value: unknown, steps: readonly string[]): Tree[] {
  if (Array.isArray(value)) return value.flatMap((element) => ownersOf(element, steps));
  if (!isTree(value)) return [];
  const [step, ...rest] = steps;
  return step === undefined ? [value] : ownersOf(value[step], rest);
}
