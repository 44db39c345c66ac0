/**
 * npm run decisions -- DIR: how many decisions of the specs come out of the pages' words and names by themselves, as they
 * would for a new page. DIR holds collected facts about the APIs with the pages' own words (`apis/<method>.json`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExitCode, start } from "../generator/cli/command.ts";
import { load } from "../generator/load/index.ts";
import type { DraftField } from "../generator/transcribe/draft/draft.ts";
import type { IsKnownId } from "../generator/transcribe/draft/facts.ts";
import { draftFields } from "../generator/transcribe/draft/field.ts";
import { guessKind } from "../generator/transcribe/draft/kind.ts";
import type { PageField } from "../generator/transcribe/page.ts";
import { GIVEN } from "../generator/facts/field.ts";

interface Fact extends Partial<Readonly<Record<(typeof GIVEN)[number][0], string | number>>> {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly sub?: readonly Fact[];
}

interface ApiFacts {
  readonly method: string;
  readonly request: readonly Fact[];
  readonly response?: readonly Fact[] | null;
}

type SpecField = Readonly<Record<string, unknown>> & { readonly fields?: SpecFields };
type SpecFields = Readonly<Record<string, SpecField>>;
interface SpecApi {
  readonly kind: string;
  readonly params: SpecFields;
  readonly response: SpecFields | "unknown";
}

/** What a field of a spec decides, as far as words may tell it; values of an enum without their meanings. */
const DECISIONS = {
  enum: (facts: Facts) => facts.enum && Object.keys(facts.enum).sort().join(","),
  default: (facts: Facts) => facts.default,
  min: (facts: Facts) => facts.min,
  max: (facts: Facts) => facts.max,
  maxLength: (facts: Facts) => facts.maxLength,
  maxListSize: (facts: Facts) => facts.maxListSize,
  format: (facts: Facts) => (facts.format === "id" ? undefined : facts.format),
  id: (facts: Facts) => (facts.format === "id" ? "id" : undefined),
  deprecated: (facts: Facts) => (facts.deprecated === undefined ? undefined : "yes"),
} satisfies Record<string, (facts: Facts) => unknown>;

type Facts = Readonly<Record<string, unknown>>;
type Outcome = "right" | "other" | "missed" | "extra";

class Tally {
  readonly #counts = new Map<string, number>();

  count(decision: string, outcome: string): void {
    const key = `${decision} ${outcome}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  line(decision: string, outcomes: readonly string[]): string {
    const counts = outcomes.map((one) => `${this.#counts.get(`${decision} ${one}`) ?? 0} ${one}`);
    return `${decision}: ${counts.join(", ")}`;
  }
}

function measure(dir: string): ExitCode {
  const documents = load("spec").documents.filter(({ role }) => role === "api");
  const specs = new Map(documents.map((one) => [one.name, one.value as SpecApi]));
  const owners = idOwners(specs);
  const tally = new Tally();
  for (const file of readdirSync(dir)) {
    const facts = JSON.parse(readFileSync(join(dir, file), "utf8")) as ApiFacts;
    const spec = specs.get(facts.method);
    if (!spec) continue;
    const isKnownId = (name: string) => [...(owners.get(name) ?? [])].some((method) => method !== facts.method);
    compareFields(facts.request, spec.params, isKnownId, tally);
    if (facts.response && spec.response !== "unknown") compareFields(facts.response, spec.response, isKnownId, tally);
    const guess = guessKind(facts.method);
    const isRight = guess.kind === spec.kind;
    tally.count(
      "kind",
      guess.isUnsure ? `asked, write until answered` : isRight ? "right" : `${guess.kind}, not ${spec.kind}`,
    );
  }
  for (const decision of Object.keys(DECISIONS))
    console.log(tally.line(decision, ["right", "other", "missed", "extra"]));
  console.log(tally.line("kind", ["right", "asked, write until answered", "write, not read", "read, not write"]));
  return 0;
}

/** Name of a field -> the APIs in which it is an identifier. */
function idOwners(specs: ReadonlyMap<string, SpecApi>): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const walk = (method: string, fields: SpecFields | "unknown"): void => {
    for (const [name, field] of fields === "unknown" ? [] : Object.entries(fields)) {
      if (field["format"] === "id") owners.set(name, (owners.get(name) ?? new Set()).add(method));
      walk(method, field.fields ?? {});
    }
  };
  for (const [method, { params, response }] of specs) [params, response].forEach((side) => walk(method, side));
  return owners;
}

function compareFields(facts: readonly Fact[], fields: SpecFields, isKnownId: IsKnownId, tally: Tally): void {
  const drafts = draftFields(facts.map(row), [], isKnownId).fields;
  for (const field of drafts) compareField(field, fields[field.name], tally);
}

function compareField({ facts, told, fields = [] }: DraftField, spec: SpecField | undefined, tally: Tally): void {
  if (!spec) return;
  for (const [decision, valueOf] of Object.entries(DECISIONS)) {
    const isInCells = decision !== "format" && decision !== "id" && valueOf({ ...facts }) !== undefined;
    const outcome = outcomeOf(valueOf({ ...told, ...facts }), valueOf(spec));
    if (outcome && !isInCells) tally.count(decision, outcome);
  }
  for (const member of fields) compareField(member, spec.fields?.[member.name], tally);
}

function outcomeOf(read: unknown, decided: unknown): Outcome | undefined {
  if (read === undefined) return decided === undefined ? undefined : "missed";
  if (decided === undefined) return "extra";
  return String(read) === String(decided) ? "right" : "other";
}

function row({ name, type = "", description, sub, ...cells }: Fact): PageField {
  const given = GIVEN.flatMap(([key]) => (cells[key] === undefined ? [] : [[key, String(cells[key])]]));
  return {
    name,
    type,
    ...Object.fromEntries(given),
    ...(description !== undefined && { description }),
    ...(sub && { fields: sub.map(row) }),
  };
}

await start({
  usage: "npm run decisions -- DIR",
  operands: 1,
  run(_, [dir]) {
    const folder = join(dir ?? "", "apis");
    if (dir !== undefined && existsSync(folder)) return measure(folder);
    console.log(`decisions: no folder of facts at ${dir ?? "(none given)"}; nothing was measured`);
    return 0;
  },
});
