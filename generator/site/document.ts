import type { ApiData } from "../../templates/src/data/api.ts";
import { callLine, documentOf } from "../../templates/src/cli/document.ts";
import { parseTopDate } from "../../templates/src/runtime/wire/date.ts";
import { paramsOf } from "../../templates/src/testing/parameters.ts";
import { TIMESTAMP } from "./samples/call.ts";
import type { Snippet } from "./api-page.ts";

/** The page of an API for programs: what the command line shows of it, with the first call as code. */
export function apiDocument(api: ApiData, sample: Snippet | undefined, bin: string): string {
  const params = paramsOf(api, parseTopDate(TIMESTAMP));
  return documentOf(api, [
    ...(sample ? [[sample.label, sample.source.split("\n")] as const] : []),
    ["Try it without an account", [callLine(bin, api, params)]],
  ]);
}
