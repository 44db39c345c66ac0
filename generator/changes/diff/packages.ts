import type { ApiSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { name } from "../text.ts";
import { pair } from "./pairs.ts";

/** Which permission packages give an API; from a spec that knew none, only that they are known now. */
export function* diffPackages({ packages: from }: ApiSpec, { packages: to = [] }: ApiSpec): Generator<Finding> {
  const { removed, added } = pair(from ?? [], to, (one) => one.name);
  for (const one of removed) yield { kind: "api.package-removed", text: `No longer in the package ${name(one.name)}` };
  for (const one of added) {
    yield from
      ? { kind: "api.package-added", text: `Also in the package ${name(one.name)}` }
      : { kind: "api.packages", text: `Say that the package ${name(one.name)} gives it` };
  }
}
