import type { PageField } from "../page.ts";
import type { Sample, SampleNode } from "./sample.ts";

/** The sample of the answer: the one in an envelope, else the first that shares a name with the table. JSON before XML. */
export function responseSample(samples: readonly Sample[], rows: readonly PageField[]): Sample | undefined {
  const enveloped = samples.filter(({ tree }) => /_response$/.test(tree.name) && tree.name !== "error_response");
  const candidates = enveloped.length > 0 ? enveloped : samples.filter(sharesName(rows));
  return candidates.find(({ form }) => form === "json") ?? candidates[0];
}

/** The sample of a request: JSON outside of any envelope that shares names with the table. */
export function requestSample(samples: readonly Sample[], rows: readonly PageField[]): Sample | undefined {
  return samples.filter(({ tree }) => !/_response$/.test(tree.name)).find(sharesName(rows));
}

/** Values of the samples by name; the first one of a name counts. */
export function sampleValues(samples: readonly Sample[]): (name: string) => string | undefined {
  const values = new Map<string, string>();
  const collect = (node: SampleNode): void => {
    if (node.value && !values.has(node.name)) values.set(node.name, node.value);
    node.children.forEach(collect);
  };
  for (const { tree } of samples) if (tree.name !== "error_response") collect(tree);
  return (name) => values.get(name);
}

function sharesName(rows: readonly PageField[]): (sample: Sample) => boolean {
  const names = new Set(rows.map((row) => row.name));
  return ({ tree }) => tree.children.some((child) => names.has(child.name));
}
