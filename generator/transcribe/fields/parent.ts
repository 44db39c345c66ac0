import type { PageRow } from "../rows/row.ts";
import { childOf, type SampleNode } from "../samples/sample.ts";

/** A row that has found its place. */
export interface Placed {
  readonly row?: PageRow;
  readonly path: readonly string[];
  readonly children: Placed[];
  /** Names of its children. */
  readonly names: Set<string>;
  /** What the sample shows at this place, and inside a list's element. */
  readonly shown?: SampleNode;
  readonly element?: SampleNode;
  readonly tag?: string;
  /** What the spec that is there has at this place. */
  readonly known?: SampleNode;
}

/** A tree that shows where rows lie: in which order it has its nodes, and the one of the row before. */
interface Shown {
  readonly order: ReadonlyMap<SampleNode, number>;
  readonly last: number;
}

export interface Choice {
  readonly parent: Placed;
  readonly isUnclear: boolean;
}

/**
 * The open struct that a row belongs to. `chain` runs from the root to the innermost one. The page's sample decides, and
 * where it is not clear the spec that is there.
 */
export function chooseParent(row: PageRow, chain: readonly [Placed, ...Placed[]], sample: Shown, known: Shown): Choice {
  const allowed = allowedParents(row, chain);
  const only = allowed.length === 1 ? allowed[0] : undefined;
  if (only) return { parent: only, isUnclear: false };
  const bySample = findIn(sample, allowed, row, (parent) => parent.element);
  if (bySample && !bySample.isUnclear) return bySample;
  const bySpec = findIn(known, allowed, row, (parent) => parent.known);
  if (bySpec) return { parent: bySpec.parent, isUnclear: false };
  return bySample ?? guess(row, chain.at(-1) ?? chain[0], chain[0], allowed);
}

/** The open struct below which a tree shows the row's name, the next one behind the row before it first. */
function findIn(
  { order, last }: Shown,
  allowed: readonly Placed[],
  row: PageRow,
  nodeOf: (parent: Placed) => SampleNode | undefined,
): Choice | undefined {
  const candidates = allowed
    .filter((parent) => !parent.names.has(row.field.name))
    .flatMap((parent) => {
      const inside = nodeOf(parent);
      const node = inside && childOf(inside, row.field.name);
      return node ? [{ parent, at: order.get(node) ?? 0 }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const best = candidates.find((one) => one.at > last) ?? candidates[0];
  return best && { parent: best.parent, isUnclear: candidates.length > 1 && best.at !== last + 1 };
}

function allowedParents(row: PageRow, chain: readonly Placed[]): readonly Placed[] {
  if (row.depth !== undefined) return chain.slice(Math.min(row.depth, chain.length - 1)).slice(0, 1);
  return row.isNested && chain.length > 1 ? chain.slice(1) : chain;
}

/** Without a sample: the first row below a struct is its member, a row that is not marked stays at the root. */
function guess(row: PageRow, inner: Placed, root: Placed, allowed: readonly Placed[]): Choice {
  if (!row.isNested) return { parent: root, isUnclear: inner !== root && !inner.row?.hasLostMembers };
  const isFirst = inner.children.length === 0 && !inner.row?.hasLostMembers;
  return { parent: allowed.includes(inner) ? inner : root, isUnclear: !isFirst };
}
