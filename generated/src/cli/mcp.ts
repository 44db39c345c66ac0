import { BIN, NAME } from "../package.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";

export const mcp: Command = {
  name: "mcp",
  usage: "[--live] [--allow-writes]",
  summary: "serve search, documents, calls and errors to a model (Model Context Protocol, stdio)",
  details: `Calls go to a local gateway that answers with examples; with --live to the platform, by TOP_APP_KEY, TOP_APP_SECRET,
TOP_SESSION and TOP_URL of the environment. It needs @modelcontextprotocol/sdk and zod:

  npx -p ${NAME} -p @modelcontextprotocol/sdk -p zod ${BIN} mcp`,
  options: {
    live: { help: "call the platform" },
    "allow-writes": { help: "let calls change something: create, transfer, send" },
  },
  run: runMcp,
};

async function runMcp(input: Input): Promise<Outcome> {
  if (input.args.length > 0) throw usageError("takes no arguments");
  const { serve } = await import("./mcp-server.js");
  await serve(input);
  return { code: 0 };
}
