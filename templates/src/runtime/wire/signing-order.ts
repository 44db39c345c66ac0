import { escape } from "node:querystring";
import type { TopApi, TopShape } from "../api.js";
import { shapeOf } from "./path.js";
import type { PublicParameters } from "./public-parameters.js";

/** One parameter of a call. */
interface Slot {
  readonly name: string;
  /** What it adds to the signed text, where that is the same in every call. */
  readonly text?: string;
  /** `name=` in its encoded form; missing for public parameters. */
  readonly key?: string;
  /** A file parameter, or one no spec declares. */
  readonly mayBeFile?: boolean;
  readonly shape?: TopShape | undefined;
}

/** What calls of one API by one client have in common. */
interface SigningOrder {
  /** The start of path and query, up to the value of `timestamp`. */
  readonly path: string;
  /** Names of the business parameters. */
  readonly names: ReadonlySet<string>;
  /** All parameters in the order of the signed text. */
  readonly slots: readonly Slot[];
}

const orders = new WeakMap<PublicParameters, WeakMap<TopApi, SigningOrder>>();

/** The merged order of public and declared parameters, known ahead; parameters no spec declares are sorted in. */
export function signingOrder(common: PublicParameters, api: TopApi, params: object): SigningOrder {
  let known = orders.get(common);
  if (!known) orders.set(common, (known = new WeakMap()));
  let order = known.get(api);
  if (!order) known.set(api, (order = orderOf(common, api, Object.keys(api.params ?? {}))));
  for (const name in params) if (!order.names.has(name)) return orderOf(common, api, Object.keys(params));
  return order;
}

function orderOf({ constants, path }: PublicParameters, api: TopApi, names: readonly string[]): SigningOrder {
  const known = Object.entries({ ...constants, method: api.method });
  const slots: Slot[] = [
    ...known.map(([name, value]) => ({ name, text: name + value })),
    { name: "session" },
    { name: "timestamp" },
    ...names.map((name) => {
      const shape = shapeOf(api.params, name);
      return { name, key: `${escape(name)}=`, shape, mayBeFile: shape === undefined || shape === "file" };
    }),
  ];
  slots.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { path: `${path}&method=${escape(api.method)}&timestamp=`, names: new Set(names), slots };
}
