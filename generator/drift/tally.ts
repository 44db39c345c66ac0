/** What many clients reported of one path of one API. */
export interface Tally {
  readonly method: string;
  /** Dotted path below the payload, `[]` behind lists. */
  readonly path: string;
  readonly kind: "unknown" | "retyped";
  /** What the documentation had; `undefined` for a field that it did not have. */
  readonly expected: string | undefined;
  /** What came -> how often. */
  readonly found: ReadonlyMap<string, number>;
}

export interface Tallied {
  /** By method and path. */
  readonly tallies: readonly Tally[];
  readonly reports: number;
  /** Lines that are no reports, by their numbers. */
  readonly unreadable: readonly number[];
}

type Report = Omit<Tally, "found"> & { readonly found: string };

/** Adds up the reports of `onDrift`, one JSON a line. */
export async function tally(lines: AsyncIterable<string>): Promise<Tallied> {
  const tallies = new Map<string, Tally & { readonly found: Map<string, number> }>();
  const unreadable: number[] = [];
  let reports = 0;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const report = parse(line);
    if (!report) {
      unreadable.push(number);
      continue;
    }
    reports++;
    const { found, ...rest } = report;
    const key = JSON.stringify(Object.values(rest));
    const own = tallies.get(key) ?? { ...rest, found: new Map<string, number>() };
    own.found.set(found, (own.found.get(found) ?? 0) + 1);
    tallies.set(key, own);
  }
  const order = ({ method, path }: Tally) => `${method} ${path}`;
  return { tallies: [...tallies.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)), reports, unreadable };
}

/** A line may have more beside the report: a time, a level. */
function parse(line: string): Report | undefined {
  let value: Record<string, unknown> | null;
  try {
    value = JSON.parse(line) as Record<string, unknown> | null;
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { method, path, kind, expected, found } = value;
  if (typeof method !== "string" || typeof path !== "string" || typeof found !== "string") return undefined;
  if (kind !== "unknown" && kind !== "retyped") return undefined;
  return { method, path, kind, expected: typeof expected === "string" ? expected : undefined, found };
}
