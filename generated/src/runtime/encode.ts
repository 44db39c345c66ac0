import { escape } from "node:querystring";
import type { TopApi, TopShape } from "./api.js";
import { timestamp } from "./date.js";
import { TopRequestError } from "./errors.js";
import type { Signer } from "./sign.js";
import { wireText } from "./values.js";

/** What all calls of one client have in common, encoded once. */
export interface Frame {
  /** Path of the gateway's URL, with the constant parameters as its query. */
  readonly path: string;
  /** The constant public parameters by name: app_key, format, sign_method, v and whichever options are set. */
  readonly constants: { readonly [name: string]: string };
  readonly signer: Signer;
}

/** A signed call: public parameters in the query, business parameters in the body, as TOP's Java SDK places them. */
export interface EncodedCall {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
  /** The joined text that was signed. */
  readonly signed: string;
}

const HEADERS: readonly string[] = [
  "content-type",
  "application/x-www-form-urlencoded;charset=utf-8",
  "accept-encoding",
  "gzip",
  "user-agent",
  "tbk-sdk",
];

/** The public parameters that differ from call to call. */
const PER_CALL = ["method", "session", "timestamp"];

/** Prepares what does not change between the calls of a client. */
export function createFrame(pathname: string, constants: { readonly [name: string]: string }, signer: Signer): Frame {
  const query = Object.entries(constants).map(([name, value]) => `${name}=${escape(value)}`);
  return { path: `${pathname}?${query.join("&")}`, constants, signer };
}

/**
 * One list of text pairs is both signed and sent: the walk over the sorted names writes the signed text, the query and
 * the body at once.
 *
 * @throws TopRequestError for values that have no wire form
 */
export function encodeCall(
  frame: Frame,
  api: TopApi,
  params: { readonly [name: string]: unknown },
  session: string | undefined,
  now: number,
): EncodedCall {
  const time = timestamp(now);
  let signed = "";
  let body = "";
  for (const slot of slotsFor(frame, api, params)) {
    const { name } = slot;
    if (!slot.isPublic) {
      const text = textOf(api, params, slot);
      if (text === undefined) continue;
      signed += name + text;
      body += `${body === "" ? "" : "&"}${slot.key}${escape(text)}`;
    } else if (name === "method") signed += `method${api.method}`;
    else if (name === "timestamp") signed += `timestamp${time}`;
    else if (name !== "session") signed += name + (frame.constants[name] ?? "");
    else if (session) signed += `session${session}`;
  }
  const sessionPart = session ? `&session=${escape(session)}` : "";
  const own = `&method=${escape(api.method)}&timestamp=${escape(time)}${sessionPart}`;
  return { path: `${frame.path}${own}&sign=${frame.signer(signed)}`, headers: HEADERS, body, signed };
}

interface Slot {
  readonly name: string;
  /** `name=` in its encoded form. */
  readonly key: string;
  readonly isPublic: boolean;
  readonly shape: TopShape | undefined;
}

interface Plan {
  readonly names: ReadonlySet<string>;
  readonly slots: readonly Slot[];
}

const plans = new WeakMap<Frame, WeakMap<TopApi, Plan>>();

/** The merged order of public and declared parameters, known ahead; parameters no spec declares are sorted in. */
function slotsFor(frame: Frame, api: TopApi, params: object): readonly Slot[] {
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
    return { name, key: `${escape(name)}=`, isPublic, shape };
  };
  const publicSlots = [...Object.keys(frame.constants), ...PER_CALL].map((name) => slot(name, true));
  const slots = [...publicSlots, ...business.map((name) => slot(name, false))];
  slots.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { names: new Set(business), slots };
}

function textOf(api: TopApi, params: { readonly [name: string]: unknown }, slot: Slot): string | undefined {
  try {
    return wireText(params[slot.name], slot.shape);
  } catch (error) {
    throw refused(api, params, error);
  }
}

/** All values that cannot be sent, not only the first. */
function refused(api: TopApi, params: { readonly [name: string]: unknown }, first: unknown): unknown {
  const problems = Object.entries(params).flatMap(([name, value]) => {
    try {
      wireText(value, api.params?.[name]);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ code: 41 as const, param: name, message: `\`${name}\`: ${reason}` }];
    }
  });
  return problems.length > 0 ? new TopRequestError(api.method, problems) : first;
}
