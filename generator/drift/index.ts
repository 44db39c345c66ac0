/** Reports of `onDrift` from production -> the corrections of the specs that they ask for. */
import type { Spec } from "../validate/spec.ts";
import { type Proposal, propose } from "./propose.ts";
import { type Tally, type Tallied, tally } from "./tally.ts";

export interface DriftedField extends Tally {
  readonly proposal: Proposal;
}

export interface Drifts extends Omit<Tallied, "tallies"> {
  readonly drifts: readonly DriftedField[];
}

export async function readDrifts(lines: AsyncIterable<string>, spec: Spec): Promise<Drifts> {
  const { tallies, ...rest } = await tally(lines);
  return { ...rest, drifts: tallies.map((one) => ({ ...one, proposal: propose(spec, one) })) };
}
