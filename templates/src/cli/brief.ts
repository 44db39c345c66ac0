import type { ApiData } from "../data/api.js";
import { fieldLines } from "./describe.js";
import { fold } from "./fold.js";
import { PIPE } from "./terminal.js";

/** What somebody who is about to call an API needs first: what it wants, and the names of the rest. */
export function briefLines(api: ApiData, terminal = PIPE): string[] {
  const required = api.params.filter((field) => field.required);
  const optional = api.params.filter((field) => !field.required).map(({ name }) => name);
  return [
    `session ${api.session}; ${api.kind}; ${Object.keys(api.errors).length} errors of its own`,
    ...(api.deprecated === undefined ? [] : [`deprecated: ${api.deprecated}`]),
    ...(api.window ? [`at most ${api.window.max} from ${api.window.start} to ${api.window.end}`] : []),
    required.length > 0 ? "required:" : "required: none",
    ...fieldLines(required, terminal),
    ...fold(`optional: ${optional.join(", ") || "none"}`, terminal.width),
    ...fold(`answer: ${answerOf(api)}`, terminal.width),
  ];
}

function answerOf({ response }: ApiData): string {
  return response?.map(({ name, type }) => `${name} ${type}`).join(", ") ?? "not documented";
}
