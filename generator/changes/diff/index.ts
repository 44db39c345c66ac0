import type { ApiSpec, Spec } from "../../validate/spec.ts";
import type { Change, ChangeGroup, Finding } from "../change.ts";
import { type Level, levelOf } from "../rules.ts";
import { count, name } from "../text.ts";
import { diffApi } from "./api.ts";
import { diffCatalogue } from "./catalogue.ts";
import { diffGateway } from "./gateway.ts";
import { type ApiNames, diffNames, exportedNames, retypedPlaces } from "./names.ts";
import { pair } from "./pairs.ts";

/** Two spec trees by their model: order, comments, layout and sources do not count. APIs by name, then the shared files. */
export function diff(from: Spec, to: Spec): ChangeGroup[] {
  const groups = [
    ...diffApis(from, to),
    group("gateway", "spec/gateway.yaml", diffGateway(from.gateway, to.gateway)),
    group("catalogue", "spec/catalogue.yaml", diffCatalogue(from.catalogue, to.catalogue)),
  ];
  return groups.filter(({ changes }) => changes.length > 0);
}

function diffApis(from: Spec, to: Spec): ChangeGroup[] {
  const names = { from: exportedNames(from), to: exportedNames(to) };
  const methods = renamesOf(from.apis, to.apis);
  const { removed, added, kept } = pair(from.apis, to.apis, ({ method }) => methods.get(method) ?? method);
  const groups = [
    ...removed.map((api) => group(api.method, api.title, [{ kind: "api.removed", text: "Remove this API" }])),
    ...added.map((api) => group(api.method, api.title, [addition(api, names.to.get(api.method))])),
    ...kept.map(([old, now]) => {
      const [before, after] = [names.from.get(old.method), names.to.get(now.method)];
      const found = before && after ? [...diffNames(before, after)] : [];
      const retyped = before && after ? retypedPlaces(before, after) : new Set<string>();
      return group(now.method, now.title, [
        ...(old.method === now.method ? found : renamed(old, now, found)),
        ...[...diffApi(old, now)].filter((one) => !isRenamedType(one, retyped)),
      ]);
    }),
  ];
  return groups.sort((a, b) => (a.method < b.method ? -1 : 1));
}

/** A struct that is called another name now is told as that, and not as another type of each field that has it. */
function isRenamedType({ kind, path }: Finding, retyped: ReadonlySet<string>): boolean {
  return kind.endsWith(".retyped-alike") && retyped.has(`${kind.slice(0, kind.indexOf("."))}.${path}`);
}

/** Method before -> method now, of APIs whose specs say what they were called. */
function renamesOf(from: readonly ApiSpec[], to: readonly ApiSpec[]): ReadonlyMap<string, string> {
  const before = new Set(from.map(({ method }) => method));
  const after = new Set(to.map(({ method }) => method));
  const renamed = to.flatMap(({ method, formerly }) => {
    const isRenamed = formerly !== undefined && before.has(formerly) && !after.has(formerly) && !before.has(method);
    return isRenamed ? [[formerly, method] as const] : [];
  });
  return new Map(renamed);
}

/** Class and types are called like their method: one line tells of all. */
function renamed(from: ApiSpec, to: ApiSpec, names: readonly Finding[]): Finding[] {
  const others = names.filter(({ kind }) => kind !== "name.class" && kind !== "name.type");
  return [{ kind: "api.renamed", text: `Rename ${name(from.method)} to ${name(to.method)}` }, ...others];
}

function addition({ params, response }: ApiSpec, names: ApiNames | undefined): Finding {
  const answer = response ? count(response.length, "field") : "answer unknown";
  return {
    kind: "api.added",
    text: `Add ${name(names?.request ?? "")} (${count(params.length, "parameter")}, ${answer})`,
  };
}

const RANK: Readonly<Record<Level, number>> = { major: 0, minor: 1, patch: 2 };

function group(method: string, title: string, findings: Iterable<Finding>): ChangeGroup {
  const changes = [...findings].map((finding) => toChange(method, finding));
  return { method, title, changes: changes.sort((a, b) => RANK[a.level] - RANK[b.level]) };
}

function toChange(method: string, { kind, text, path }: Finding): Change {
  const level = levelOf(kind);
  return { method, ...(path !== undefined && { path }), kind, breaking: level === "major", level, text };
}
