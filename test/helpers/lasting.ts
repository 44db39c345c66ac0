import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that never ends a connection, and asks its clients to keep theirs for ten minutes. */
export interface LastingServer {
  readonly origin: string;
  /** Resolves when every connection so far has been ended by the client. */
  closed(): Promise<unknown>;
}

export async function lastingServer(answer: object): Promise<LastingServer> {
  const connections: Promise<unknown>[] = [];
  const server = createServer({ keepAliveTimeout: 0 }, (_, response) => {
    response.writeHead(200, { connection: "keep-alive", "keep-alive": "timeout=600" }).end(JSON.stringify(answer));
  });
  server.on("connection", (socket) => connections.push(once(socket, "close")));
  onTestFinished(() => void server.close().closeAllConnections());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, closed: () => Promise.all(connections) };
}
