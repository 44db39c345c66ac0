import { flat } from "../flat.ts";
import { scalarText } from "../transcribe/render/scalar.ts";
import type { DriftedField, Drifts } from "./index.ts";
import type { ProposedPatch } from "./propose.ts";

/** Per API what was seen, how often, as what; and the file that would correct its spec. */
export function driftText({ drifts, reports, unreadable }: Drifts): string {
  const methods = [...new Set(drifts.map(({ method }) => method))];
  const blocks = methods.map((method) => apiBlock(drifts.filter((drift) => drift.method === method)));
  const skipped =
    unreadable.length > 0 ? [`${unreadable.length} lines are no reports, the first is line ${unreadable[0]}`] : [];
  return [...blocks, `${reports} reports, ${drifts.length} paths of ${methods.length} APIs`, ...skipped].join("\n\n");
}

function apiBlock(drifts: readonly DriftedField[]): string {
  const method = drifts[0]?.method ?? "";
  const patches = drifts.flatMap(({ proposal }) => ("patch" in proposal ? [proposal.patch] : []));
  const file = patches.length > 0 ? ["", ...patchFile(method, patches)] : [];
  return [flat(method), ...drifts.map((drift) => `  ${flat(driftLine(drift))}`), ...file].join("\n");
}

function driftLine({ path, kind, expected, found, proposal }: DriftedField): string {
  const seen = [...found].map(([name, count]) => `${name} ${count}`).join(", ");
  const what = kind === "unknown" ? "not documented" : `documented as ${expected}`;
  return `${path}: ${what}, came as ${seen}${"question" in proposal ? ` (${proposal.question})` : ""}`;
}

/** The text of `spec/patches/<method>.yaml`; where there is one, its items go into it. */
function patchFile(method: string, patches: readonly ProposedPatch[]): string[] {
  return [
    `  spec/patches/${flat(method)}.yaml`,
    "    # yaml-language-server: $schema=../patch.schema.json",
    `    method: ${scalarText(method, "block")}`,
    "    patches:",
    ...patches.flatMap(({ path, add, set, reason }) => [
      `      - path: ${scalarText(path, "block")}`,
      `        ${add ? "add" : "set"}: { ${pairs(add ?? set ?? {})} }`,
      `        reason: ${scalarText(reason, "block")}`,
    ]),
  ];
}

function pairs(keys: Readonly<Record<string, unknown>>): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value === null ? "null" : scalarText(String(value), "flow")}`)
    .join(", ");
}

/** The same for programs. */
export function driftJson({ drifts, ...rest }: Drifts): object {
  return { ...rest, drifts: drifts.map((drift) => ({ ...drift, found: Object.fromEntries(drift.found) })) };
}
