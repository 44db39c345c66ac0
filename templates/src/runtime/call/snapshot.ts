import type { TopFields } from "../api.js";
import { attempt } from "../errors/thrown.js";
import { heardOut, isContent } from "../wire/file.js";
import { shapeOf } from "../wire/path.js";
import { isPlain, sentValue } from "../wire/plain-value.js";
import type { Tree } from "../wire/tree.js";

/** An object whose `toJSON()` never ends is refused when it is written. */
const MOST_OBJECTS = 10_000;

/**
 * The parameters as they are now: structs, lists, dates, bytes and what objects of classes stand for are copied, at any
 * depth and also where they hold themselves, so that nothing their owner changes later is sent. What cannot be read or sent
 * is not copied: it is refused by its name when it is written.
 */
export function snapshot(params: Readonly<Tree>, shapes?: TopFields): Readonly<Tree> {
  const root = copyOf(params);
  if (root === params) return params;
  // Nearly all parameters are texts and numbers, and then this is all.
  for (const name in root) if (isObject(root[name])) return withoutTies(withPlainFiles(root, shapes));
  return root;
}

/** A file that is an object of a class is what its members say, not its text, which would be a path. */
function withPlainFiles(root: Tree, shapes: TopFields | undefined): Tree {
  for (const param of Object.keys(root)) {
    const value = root[param];
    const shape = shapeOf(shapes, param);
    if (!isObject(value) || (shape !== undefined && shape !== "file")) continue;
    root[param] = attempt(() => plainFile(value), value);
  }
  return root;
}

function plainFile(value: object): object {
  if (isPlain(value) || isContent(value)) return value;
  const { name, type, content } = value as { name?: unknown; type?: unknown; content?: unknown };
  return isContent(content) ? { name, type, content } : value;
}

function withoutTies(root: Tree): Tree {
  const copies = new Map<object, object>();
  const open: Tree[] = [];
  let objects = 0;
  const take = (given: object): unknown => {
    const known = copies.get(given);
    if (known) return known;
    if (given instanceof Uint8Array) {
      const bytes = bytesOf(given);
      copies.set(given, bytes);
      return bytes;
    }
    if (isContent(given)) return heardOut(given);
    const value = sentValue(given, given);
    if (value !== given && ++objects > MOST_OBJECTS) return given;
    if (value instanceof Date) return new Date(value);
    if (!isObject(value) || !isPlain(value)) return value;
    const copy = copyOf(value);
    copies.set(given, copy);
    if (copy !== value) open.push(copy as Tree);
    return copy;
  };
  for (let tree: Tree | undefined = root; tree; tree = open.pop()) {
    for (const name of Object.keys(tree)) {
      const value = tree[name];
      if (!isObject(value)) continue;
      // Not by assignment: `__proto__` is a name like any other here.
      Object.defineProperty(tree, name, {
        value: attempt(() => take(value), value), // what cannot even be looked at stays as it is
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
  return root;
}

/** The tree itself where a getter of it fails. */
function copyOf<T extends object>(tree: T): T {
  return attempt(() => (Array.isArray(tree) ? [...tree] : { ...tree }) as T, tree);
}

/** Not by a buffer's own `slice`, which shares its memory. */
function bytesOf(given: Uint8Array): Uint8Array {
  return attempt(() => Uint8Array.prototype.slice.call(given), given); // where they were taken from it, it is refused when it is read
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
