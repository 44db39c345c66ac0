import type { ApiData } from "../data/api.js";
import { exampleParams } from "../testing/index.js";
import { briefLines } from "./brief.js";
import { fieldLines } from "./describe.js";
import { errorLines } from "./document.js";
import { getApi } from "./get-api.js";
import type { Tool, Zod } from "./mcp-tool.js";

/** Lines of one answer, and characters of a line: together some 2,000 tokens. */
const MOST_CHARACTERS = 2400;

const PARTS = {
  parameters: ({ params }: ApiData) => fieldLines(params),
  answer: ({ response }: ApiData) => (response ? fieldLines(response) : ["no source documents it"]),
  errors: (api: ApiData) => errorLines(api),
  sample: ({ method }: ApiData) => JSON.stringify(exampleParams(method), null, 1).split("\n"),
};

type Part = keyof typeof PARTS | "brief";

export function describeTool(z: Zod): Tool {
  return {
    name: "describe_api",
    description:
      "An API in brief; then its parameters, answer, errors or sample parameters, on from a line where it is long.",
    inputSchema: {
      method: z.string(),
      part: z.enum(["brief", "parameters", "answer", "errors", "sample"]).default("brief"),
      from: z.number().int().min(0).default(0).describe("`next` of the answer before"),
    },
    outputSchema: { method: z.string(), part: z.string(), lines: z.array(z.string()), next: z.number().optional() },
    readOnly: true,
    run({ method, part, from }) {
      const api = getApi(String(method));
      const all = part === "brief" ? brief(api) : PARTS[part as Exclude<Part, "brief">](api);
      const lines = within(all.slice(from as number));
      const next = (from as number) + lines.length;
      return { method: api.method, part, lines, ...(next < all.length && { next }) };
    },
  };
}

/** As many lines as an answer holds, at least one. */
function within(all: readonly string[]): string[] {
  let size = 0;
  const end = all.findIndex((line, i) => (size += line.length) > MOST_CHARACTERS && i > 0);
  return all.slice(0, end < 0 ? all.length : end).map((line) => line.slice(0, MOST_CHARACTERS));
}

function brief(api: ApiData): string[] {
  return [`${api.title}: ${api.summary}`, ...briefLines(api)];
}
