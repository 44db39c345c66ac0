import type { ApiData } from "../../../templates/src/data/api.ts";
import type { Snippet } from "../site.ts";
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
  ["TypeScript", "ts", (call) => typescript({ ...call, params: paramsOf(call) })],
  ["curl", "sh", curl],
  ["Java", "java", java],
  ["C#", "csharp", csharp],
  ["PHP", "php", php],
  ["Python", "python", python],
  ["C", "c", c],
  ["Node", "js", node],
];

function paramsOf({ args }: SampleCall): Readonly<Record<string, unknown>> {
  return Object.fromEntries(args.map(({ name, value }) => [name, value]));
}

/** One call with the API's own examples, in every language. */
export function samplesOf(api: ApiData, origin: SampleOrigin): Snippet[] {
  const call = sampleCall(api, origin);
  return LANGUAGES.map(([label, language, print]) => snippet(label, language, print(call)));
}
