import type { Marks } from "../../facts/field.ts";
import type { ErrorSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, name, newWords } from "../text.ts";
import { pairEntries } from "./pairs.ts";

type Errors<E> = Readonly<Record<string, E>>;

/** Tables of error codes: an API's (`error.*`) or the gateway's (`code.*`). */
export function* diffErrors<E extends ErrorSpec & Pick<Marks, "reworded">>(
  owner: "error" | "code",
  from: Errors<E>,
  to: Errors<E>,
): Generator<Finding> {
  const { removed, added, kept } = pairEntries(from, to);
  for (const [path] of removed) yield { kind: `${owner}.removed`, path, text: `Remove error ${name(path)}` };
  for (const [path, { meaning }] of added) {
    yield { kind: `${owner}.added`, path, text: `Add error ${name(path)} (${code(meaning)})` };
  }
  for (const [[path, old], [, now]] of kept) {
    if (old.retry !== now.retry) yield { kind: `${owner}.retry`, path, text: retryText("error", path, now.retry) };
    if (owner === "error" && now.reworded !== undefined && now.reworded !== old.reworded) {
      yield {
        kind: "error.reworded",
        path,
        text: newWords(`error ${name(path)}`, now.reworded),
      };
    }
    if (wordsOf(old) !== wordsOf(now)) yield { kind: `${owner}.words`, path, text: `Reword error ${name(path)}` };
  }
}

export function retryText(what: string, path: string, retry: boolean): string {
  return `Mark ${what} ${name(path)} as ${retry ? "" : "not "}worth a retry`;
}

function wordsOf(error: ErrorSpec & { readonly name?: string }): string {
  return JSON.stringify([error.name, error.meaning, error.fix]);
}
