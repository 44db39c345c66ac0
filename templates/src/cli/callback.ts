import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CliError, usageError } from "./command.js";

/** The place of this machine that a user's browser comes back to. */
interface Callback {
  /** With the port that is listened to. */
  readonly url: string;
  /** The code of the first answer that has our state. @throws CliError for a refusal, and for nobody within the time */
  readonly code: Promise<string>;
  close(): void;
}

const LONGEST_WAIT_MS = 600_000;

/** @throws CliError for what no browser comes back to; it may hold a password, and is not shown */
export function checkCallback(address: string): void {
  // A host alone (localhost:8765) would be a URL of the scheme `localhost:`.
  if (!/^([a-z][a-z\d+.-]*:\/\/|urn:)\S+$/i.test(address) || !URL.canParse(address)) {
    throw usageError("--callback is no URL such as http://127.0.0.1:8765/");
  }
  const { username, password, hash } = new URL(address);
  if (username || password) throw usageError("--callback holds a name or password: give the address alone");
  if (hash) throw usageError("--callback holds a part after #: leave it out");
}

/** A browser of this machine reaches it; nobody else does. */
export function isOfThisMachine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** @throws CliError where the port is taken */
export async function listenAt(address: string, state: string): Promise<Callback> {
  const wanted = new URL(address);
  const server = createServer();
  const code = codeThatComes(server, wanted, state);
  code.catch(() => {}); // Whoever awaits it is told; nobody does when listening failed.
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(usageError(`cannot listen at ${address}: ${error.message}`)));
    server.listen(Number(wanted.port || 80), wanted.hostname.replace(/^\[|\]$/g, ""), resolve);
  });
  // Port 0 asks for any free one.
  if (wanted.port === "0") wanted.port = String((server.address() as AddressInfo).port);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: wanted.href, code, close };
}

function codeThatComes(server: Server, wanted: URL, state: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new CliError("nobody logged in within 10 minutes", 1));
    setTimeout(late, LONGEST_WAIT_MS).unref(); // The server is what is waited for.
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      const query = answerOf(request, wanted);
      if (!query || !isSame(query.get("state") ?? "", state)) return page(response, 404, "不是本次授权的应答");
      const code = query.get("code");
      // Once the page is sent: whoever is told closes the connection.
      if (code) return page(response, 200, "授权完成，可以关闭本页", () => resolve(code));
      const why = query.get("error_description") ?? query.get("error") ?? "no code came back";
      const refused = new CliError(`the user was not authorised: ${why}`, 1);
      page(response, 200, "未获授权，详情见终端", () => reject(refused));
    });
  });
}

function answerOf(request: IncomingMessage, { pathname, origin }: URL): URLSearchParams | undefined {
  if (!URL.canParse(request.url ?? "", origin)) return undefined;
  const asked = new URL(request.url ?? "", origin);
  return asked.pathname === pathname ? asked.searchParams : undefined;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function page(response: ServerResponse, status: number, text: string, sent?: () => void): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.once("close", () => sent?.()).end(text);
}
