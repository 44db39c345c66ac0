import { exampleView } from "../emit/examples.ts";
import type { PackageModel } from "../model/model.ts";
import type { FirstCall } from "./site.ts";
import { snippet } from "./snippet.ts";

/** A call that everybody may make, as README shows it; none where every API needs a session. */
export function firstCall({ examples: { read } }: PackageModel, gateway: string): FirstCall | null {
  if (!read || read.isSession) return null;
  const { method, title, request, result, ...view } = exampleView(read);
  const code = { args: sourceOf(view.args), params: sourceOf(view.params), shell: sourceOf(view.shell.trim()) };
  const { fence } = snippet("", "", Object.values(code).join("\n"));
  return { ...code, fence, method, title, request, result, href: `api/${method}`, origin: new URL(gateway).origin };
}

function sourceOf(code: string): string {
  return snippet("", "", code).source;
}
