import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { NAME, VERSION } from "../package.js";
import { type Input, usageError } from "./command.js";
import { describeTool } from "./mcp-describe.js";
import { SHELVES } from "./mcp-pages.js";
import { callTool, errorTool, searchTool, signTool } from "./mcp-tools.js";
import { ranTool, type Tool } from "./mcp-tool.js";

const MARKDOWN = { mimeType: "text/markdown" };

/** Serves until the client goes. */
export async function serve(input: Input): Promise<void> {
  const { McpServer, ResourceTemplate, StdioServerTransport, z } = await library();
  const server = new McpServer({ name: NAME, version: VERSION });
  for (const tool of [searchTool(z), describeTool(z), callTool(z, input), errorTool(z), signTool(z, input)]) {
    register(server, tool, input);
  }
  for (const shelf of SHELVES) {
    const uriOf = (name: string) => `${NAME}://${shelf.kind}/${encodeURIComponent(name)}`;
    const list = () => ({ resources: shelf.names().map((name) => ({ uri: uriOf(name), name, ...MARKDOWN })) });
    const template = new ResourceTemplate(`${NAME}://${shelf.kind}/{name}`, { list });
    const about = { description: `${shelf.about}, as Markdown`, ...MARKDOWN };
    server.registerResource(shelf.kind, template, about, async (uri, { name }) => {
      const text = await shelf.text(decodeURIComponent(String(name)));
      return { contents: [{ uri: uri.href, ...MARKDOWN, text }] };
    });
  }
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(transport);
  await ended;
  await server.close();
}

function register(server: McpServer, tool: Tool, input: Input): void {
  const { name, description, inputSchema, outputSchema, readOnly } = tool;
  const annotations = { readOnlyHint: readOnly, openWorldHint: !readOnly };
  server.registerTool(name, { description, inputSchema, outputSchema, annotations }, (args: Record<string, unknown>) =>
    ranTool(tool, args, input.env),
  );
}

/** Optional peers: whoever does not serve a model does without them. */
async function library() {
  try {
    const [{ McpServer, ResourceTemplate }, { StdioServerTransport }, { z }] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/mcp.js"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
      import("zod"),
    ]);
    return { McpServer, ResourceTemplate, StdioServerTransport, z };
  } catch {
    throw usageError("mcp needs two packages that are not installed: npm i @modelcontextprotocol/sdk zod");
  }
}
