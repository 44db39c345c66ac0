import { escape } from "node:querystring";
import type { TopApi, TopShape } from "./api.js";
import type { Frame } from "./encode.js";

/** The public parameters that differ from call to call. */
const PER_CALL = ["method", "session", "timestamp"];

/** One parameter of a call, in the order of the signed text. */
export interface Slot {
  readonly name: string;
  /** `name=` in its encoded form. */
  readonly key: string;
  readonly isPublic: boolean;
  /** A file parameter, or one no spec declares. */
  readonly mayBeFile: boolean;
  readonly shape: TopShape | undefined;
}

interface Plan {
  readonly names: ReadonlySet<string>;
  readonly slots: readonly Slot[];
}

const plans = new WeakMap<Frame, WeakMap<TopApi, Plan>>();

/** The merged order of public and declared parameters, known ahead; parameters no spec declares are sorted in. */
export function slotsFor(frame: Frame, api: TopApi, params: object): readonly Slot[] {
  let ofFrame = plans.get(frame);
  if (!ofFrame) plans.set(frame, (ofFrame = new WeakMap()));
  let plan = ofFrame.get(api);
  if (!plan) ofFrame.set(api, (plan = createPlan(frame, api, Object.keys(api.params ?? {}))));
  const given = Object.keys(params);
  for (const name of given) {
    if (!plan.names.has(name)) return createPlan(frame, api, given).slots;
  }
  return plan.slots;
}

function createPlan(frame: Frame, api: TopApi, business: readonly string[]): Plan {
  const slot = (name: string, isPublic: boolean): Slot => {
    const shape = isPublic ? undefined : api.params?.[name];
    const mayBeFile = !isPublic && (shape === undefined || shape === "file");
    return { name, key: `${escape(name)}=`, isPublic, mayBeFile, shape };
  };
  const publicSlots = [...Object.keys(frame.constants), ...PER_CALL].map((name) => slot(name, true));
  const slots = [...publicSlots, ...business.map((name) => slot(name, false))];
  slots.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { names: new Set(business), slots };
}
