import type { GatewayErrorSpec, GatewaySpec, ParameterSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, name } from "../text.ts";
import { diffErrors } from "./errors.ts";
import { diffFamilies, kindText } from "./families.ts";
import { pair, pairEntries } from "./pairs.ts";
import { diffAnswers, diffRanges } from "./gateway-answers.ts";

/** spec/gateway.yaml: environments, public parameters, global errors and their families. */
export function* diffGateway(from: GatewaySpec, to: GatewaySpec): Generator<Finding> {
  yield* diffEnvironments(from.environments, to.environments);
  yield* diffPublic(from.parameters, to.parameters);
  yield* diffErrors("code", from.errors, to.errors);
  yield* diffErrorUse(from.errors, to.errors);
  yield* diffAnswers(from.errors, to.errors);
  yield* diffRanges(from.ranges, to.ranges);
  yield* diffFamilies(from.families, to.families);
}

type Environments = GatewaySpec["environments"];

function* diffEnvironments(from: Environments, to: Environments): Generator<Finding> {
  const { removed, added, kept } = pairEntries(from, to);
  for (const [path] of removed) yield { kind: "environment.removed", path, text: `Remove environment ${name(path)}` };
  for (const [path, { url }] of added) {
    yield { kind: "environment.added", path, text: `Add environment ${name(path)} (${name(url)})` };
  }
  for (const [[path, old], [, now]] of kept) {
    if (old.url !== now.url) {
      const text = `Change environment ${name(path)} from ${name(old.url)} to ${name(now.url)}`;
      yield { kind: "environment.url", path, text };
    }
    if (old.description !== now.description) {
      yield { kind: "environment.words", path, text: `Reword environment ${name(path)}` };
    }
  }
}

function* diffPublic(from: readonly ParameterSpec[], to: readonly ParameterSpec[]): Generator<Finding> {
  const { removed, added, kept } = pair(from, to, (parameter) => parameter.name);
  for (const { name: path } of removed)
    yield { kind: "public.removed", path, text: `Remove public parameter ${name(path)}` };
  for (const { name: path, type, required } of added) {
    const text = `Add ${required ? "required " : ""}public parameter ${name(path)} (${type})`;
    yield { kind: required ? "public.added-required" : "public.added", path, text };
  }
  for (const [old, now] of kept) yield* diffPublicFacts(old, now);
}

function* diffPublicFacts(from: ParameterSpec, to: ParameterSpec): Generator<Finding> {
  const path = to.name;
  const subject = `public parameter ${name(path)}`;
  if (from.required !== to.required) {
    const now = to.required ? "required" : "optional";
    yield { kind: `public.${now}`, path, text: `Make ${subject} ${now}` };
  }
  if (from.type !== to.type) {
    yield { kind: "public.type", path, text: `Change ${subject} from ${from.type} to ${to.type}` };
  }
  if (from.description !== to.description) yield { kind: "public.words", path, text: `Reword ${subject}` };
}

type GatewayErrors = Readonly<Record<string, GatewayErrorSpec>>;

/** What an error's own row adds to those of an API: the class it is thrown as, and whether it is in use. */
function* diffErrorUse(from: GatewayErrors, to: GatewayErrors): Generator<Finding> {
  for (const [[path, old], [, now]] of pairEntries(from, to).kept) {
    if (old.kind !== now.kind) yield { kind: "code.kind", path, text: kindText("error", path, old, now) };
    if (limitOf(old) !== limitOf(now)) {
      yield {
        kind: "code.limit",
        path,
        text: `Change the limit ${name(path)} from ${code(limitOf(old))} to ${code(limitOf(now))}`,
      };
    }
    if (old.retired === now.retired) continue;
    if (now.retired) yield { kind: "code.retired", path, text: `Mark error ${name(path)} as out of use` };
    else yield { kind: "code.revived", path, text: `Mark error ${name(path)} as in use again` };
  }
}

/** How long a limit lasts, and whether it is the account's. */
function limitOf({ account, daily, wait }: GatewayErrorSpec): string {
  return [account && "account", daily && "daily", wait && `${wait} s`].filter(Boolean).join(", ") || "none";
}
