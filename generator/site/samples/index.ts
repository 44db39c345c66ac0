import type { ApiData } from "../../../templates/src/data/api.ts";
import type { Snippet } from "../api-page.ts";
import { snippet } from "../snippet.ts";
import { c } from "./c.ts";
import { type SampleCall, sampleCall, type SampleOrigin } from "./call.ts";
import { csharp } from "./csharp.ts";
import { curl } from "./curl.ts";
import { java } from "./java.ts";
import { node } from "./node.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

/** Languages in the order of their tabs. */
const LANGUAGES: readonly (readonly [label: string, language: string, print: (call: SampleCall) => string])[] = [
  ["TypeScript", "ts", withParams],
  ["curl", "sh", curl],
  ["Java", "java", java],
  ["C#", "csharp", csharp],
  ["PHP", "php", php],
  ["Python", "python", python],
  ["C", "c", c],
  ["Node", "js", node],
];

function withParams(call: SampleCall): string {
  return typescript({ ...call, params: Object.fromEntries(call.args.map(({ name, value }) => [name, value])) });
}

/** A first call, in every language; behind the first the page's full example, where that says more. */
export function samplesOf(api: ApiData, origin: SampleOrigin): Snippet[] {
  const call = sampleCall(api, origin);
  const [own, ...others] = LANGUAGES.map(([label, language, print]) => snippet(label, language, print(call)));
  const full = snippet("全部参数", "ts", withParams(sampleCall(api, origin, true)));
  return [...(own ? [own] : []), ...(own?.source === full.source ? [] : [full]), ...others];
}
