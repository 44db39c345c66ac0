import type { ApiSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, count, name, newWords } from "../text.ts";
import { diffDeprecation } from "./deprecation.ts";
import { diffErrors } from "./errors.ts";
import { diffTree } from "./fields.ts";
import { diffFormer } from "./former.ts";
import { diffFailure, diffPagination } from "./sections.ts";
import { diffPackages } from "./packages.ts";
import { diffSession } from "./session.ts";
import { diffWindow } from "./window.ts";

/** Everything that changed in an API that both trees have, exported names aside. */
export function* diffApi(from: ApiSpec, to: ApiSpec): Generator<Finding> {
  yield* diffIdentity(from, to);
  yield* diffFormer(from, to);
  yield* diffSession(from, to);
  yield* diffPackages(from, to);
  yield* diffKind(from, to);
  yield* diffPagination(from.pagination, to.pagination);
  yield* diffWindow(from.window, to.window);
  yield* diffFailure(from.failure, to.failure);
  yield* diffTree("params", from.params, to.params);
  yield* diffResponse(from.response, to.response);
  yield* diffGround(from.ground, to.ground);
  yield* diffErrors("error", from.errors, to.errors);
}

function* diffIdentity(from: ApiSpec, to: ApiSpec): Generator<Finding> {
  if (from.category !== to.category) {
    yield { kind: "api.moved", text: `Move from category ${name(from.category)} to ${name(to.category)}` };
  }
  if (from.title !== to.title) {
    yield { kind: "api.title", text: `Change the title from ${code(from.title)} to ${code(to.title)}` };
  }
  if (to.reworded !== undefined && to.reworded !== from.reworded && from.deprecated === to.deprecated) {
    yield { kind: "api.reworded", text: newWords("this API", to.reworded) };
  }
  if (from.summary !== to.summary) yield { kind: "api.summary", text: "Reword the summary" };
  if (from.id !== to.id)
    yield { kind: "api.page", text: `Link page ${to.id ?? "none"} instead of ${from.id ?? "none"}` };
  yield* diffDeprecation("api", "this API", from.deprecated, to.deprecated);
}

function* diffKind({ kind: from }: ApiSpec, { kind: to }: ApiSpec): Generator<Finding> {
  if (from === to) return;
  if (to === "write") yield { kind: "kind.write", text: "Mark as a write: not repeated by itself" };
  else yield { kind: "kind.read", text: "Mark as a read: may be repeated" };
}

function* diffResponse(from: ApiSpec["response"], to: ApiSpec["response"]): Generator<Finding> {
  if (from && to) yield* diffTree("response", from, to);
  else if (to) yield { kind: "response.documented", text: `Document the answer (${count(to.length, "field")})` };
  else if (from)
    yield { kind: "response.undocumented", text: `Remove the answer's fields (${count(from.length, "field")})` };
}

/** What the page has changed under patches that set the same keys. */
function* diffGround(from: ApiSpec["ground"] = {}, to: ApiSpec["ground"] = {}): Generator<Finding> {
  for (const [path, now] of Object.entries(to)) {
    const old = from[path];
    for (const [key, value] of Object.entries(now)) {
      if (!old || !Object.hasOwn(old, key) || JSON.stringify(old[key]) === JSON.stringify(value)) continue;
      const text = `The page changed the ${key} of ${name(path)} under its patch, from ${code(old[key])} to ${code(value)}`;
      yield { kind: "patch.ground", path, text };
    }
  }
}
