import type { Params } from "./asked.js";
import { withValue } from "./path.js";
import { jumpPath, type Plan } from "./paging.js";
import type { Step } from "./step.js";
import type { Range } from "./window.js";

const FORWARD = 1;

/** The request's parameters with those that ask for one page. */
export function pageParams({ call, pagination }: Plan, part: Range | undefined, step: Step): Params {
  const { api, params } = call;
  const jump = step.position === undefined ? undefined : jumpPath(api);
  const values: [path: string | undefined, value: unknown][] = [
    [pagination.page, step.page],
    [pagination.position, step.position],
    [jump, FORWARD],
    [part && api.window?.start, new Date(part?.start ?? 0)],
    [part && api.window?.end, new Date(part?.end ?? 0)],
  ];
  const set = (tree: object, [path, value]: (typeof values)[number]) => (path ? withValue(tree, path, value) : tree);
  return values.reduce(set, params) as Params;
}
