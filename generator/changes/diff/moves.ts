import type { FieldSpec } from "../../validate/spec.ts";

/** Fields of one side that stand at another place now, as their specs say. */
export interface Moves {
  /** New dotted path -> where the field stood, and as what. */
  readonly to: ReadonlyMap<string, { readonly path: string; readonly field: FieldSpec }>;
  /** Old dotted paths. */
  readonly from: ReadonlySet<string>;
}

type Fields = readonly FieldSpec[];

/** A field counts as moved where its old place is gone, and the new one was not there. */
export function movesOf(from: Fields, to: Fields): Moves {
  const before = new Map(paths(from));
  const after = new Map(paths(to));
  const moves = [...after].flatMap(([path, { formerly }]) => {
    const field = formerly === undefined ? undefined : before.get(formerly);
    const isMoved = field && formerly !== undefined && !after.has(formerly) && !before.has(path);
    return isMoved ? [[path, { path: formerly, field }] as const] : [];
  });
  return { to: new Map(moves), from: new Set(moves.map(([, { path }]) => path)) };
}

function* paths(fields: Fields, prefix = ""): Generator<readonly [string, FieldSpec]> {
  for (const field of fields) {
    yield [prefix + field.name, field];
    if (field.fields) yield* paths(field.fields, `${prefix}${field.name}.`);
  }
}
