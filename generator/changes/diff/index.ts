import type { ApiSpec, Spec } from "../../validate/spec.ts";
import type { Change, ChangeGroup, Finding } from "../change.ts";
import { type Level, levelOf } from "../rules.ts";
import { count, name } from "../text.ts";
import { diffApi } from "./api.ts";
import { diffCatalogue } from "./catalogue.ts";
import { diffGateway } from "./gateway.ts";
import { type ApiNames, diffNames, exportedNames } from "./names.ts";
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
  const { removed, added, kept } = pair(from.apis, to.apis, (api) => api.method);
  const groups = [
    ...removed.map((api) => group(api.method, api.title, [{ kind: "api.removed", text: "Remove this API" }])),
    ...added.map((api) => group(api.method, api.title, [addition(api, names.to.get(api.method))])),
    ...kept.map(([old, now]) => {
      const [before, after] = [names.from.get(old.method), names.to.get(now.method)];
      const renamed = before && after ? diffNames(before, after) : [];
      return group(now.method, now.title, [...renamed, ...diffApi(old, now)]);
    }),
  ];
  return groups.sort((a, b) => (a.method < b.method ? -1 : 1));
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
