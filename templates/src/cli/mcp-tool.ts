import type { z } from "zod";
import { masked, secretFinder } from "../runtime/errors/mask.js";
import { CliError, type Command, type Env, type Input, type Outcome, outcomeOf } from "./command.js";
import { PIPE } from "./terminal.js";

export type Zod = typeof z;

/** A tool for a model. What it resolves with is data; what goes wrong is told as a tool's error. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: z.ZodRawShape;
  readonly outputSchema: z.ZodRawShape;
  /** Whether it changes nothing, here or elsewhere. */
  readonly readOnly: boolean;
  run(args: Record<string, unknown>, env: Env): object | Promise<object>;
}

interface ToolResult {
  [member: string]: unknown;
  content: { type: "text"; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

/** No secret of the environment is in it. */
export async function ranTool(tool: Tool, args: Record<string, unknown>, env: Env): Promise<ToolResult> {
  const find = secretFinder([env["TOP_APP_SECRET"], env["TOP_SESSION"]]);
  try {
    const text = JSON.stringify(await tool.run(args, env));
    const structuredContent = maskedJson(text, (part) => masked(part, find)) as Record<string, unknown>;
    return { content: [{ type: "text", text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    const said = error instanceof CliError ? error.message : `unexpected ${String(error)}`;
    return { content: [{ type: "text", text: masked(said, find) }], isError: true };
  }
}

/** What a JSON text holds, each name and each value masked by itself; a number that is one to hide becomes a text. */
function maskedJson(text: string, mask: (part: string) => string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (Array.isArray(value)) return value;
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [mask(name), member]));
    }
    const clean = mask(String(value));
    return clean === String(value) ? value : clean;
  });
}

/** A command as a model runs it. @throws CliError with what the command says of a failure */
export async function ranCommand(
  command: Command,
  input: Partial<Input> & Pick<Input, "args" | "env">,
): Promise<Outcome> {
  const printed: string[] = [];
  const given = { flags: new Set<string>(), values: {}, stdin: async () => "", terminal: PIPE, ...input };
  const outcome = await outcomeOf(await command.run(given), (text) => void printed.push(text));
  if (outcome.err !== undefined && outcome.code !== 0) throw new CliError(outcome.err, outcome.code);
  return { ...outcome, out: printed.join("") + (outcome.out ?? "") };
}
