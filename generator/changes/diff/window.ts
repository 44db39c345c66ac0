import type { WindowSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { name } from "../text.ts";

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/** The longest time range of a call, in ordinary times and during big promotions. */
export function* diffWindow(from: WindowSpec | undefined, to: WindowSpec | undefined): Generator<Finding> {
  if (!from || !to) yield* appeared(from, to);
  else {
    yield* diffRange("the longest time range", from.max, to.max);
    if (from.fallback || to.fallback) {
      yield* diffRange("the time range during promotions", from.fallback ?? from.max, to.fallback ?? to.max);
    }
    if (from.start !== to.start || from.end !== to.end) {
      yield { kind: "window.changed", text: `Read the time range from ${name(to.start)} and ${name(to.end)}` };
    }
  }
}

function* appeared(from: WindowSpec | undefined, to: WindowSpec | undefined): Generator<Finding> {
  if (to) yield { kind: "window.added", text: `Document the longest time range (${length(to.max)})` };
  if (from) yield { kind: "window.removed", text: `Remove the longest time range (${length(from.max)})` };
}

function* diffRange(what: string, from: string | undefined, to: string | undefined): Generator<Finding> {
  if (from === to || minutes(from) === minutes(to)) return;
  const [kind, verb] =
    minutes(to) < minutes(from) ? (["window.narrowed", "Narrow"] as const) : (["window.widened", "Widen"] as const);
  yield { kind, text: `${verb} ${what} from ${length(from)} to ${length(to)}` };
}

function length(range: string | undefined): string {
  return range === undefined ? "no stated length" : name(range);
}

/** `20m`, `3h`, `30d`. */
function minutes(range: string | undefined): number {
  if (range === undefined) return Infinity;
  return Number.parseInt(range, 10) * (MINUTES[range.slice(-1)] ?? 0);
}
