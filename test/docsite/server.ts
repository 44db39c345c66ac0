/** The platform's doc site on this machine, with its sessions, its refusals and a log of who asked for what. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Category } from "../../generator/facts/categories.ts";
import { catalogue, type Entry, oldPage, sdkDemos } from "./content.ts";
import { Sessions } from "./sessions.ts";
import { FAULTS, type Trap } from "./traps.ts";

export interface Visit {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** Milliseconds: when it came, when its answer was over. */
  readonly came: number;
  left: number;
}

/** When a trap shuts: at a path, at a document, or at every document after so many. */
export interface When {
  readonly path?: string;
  readonly id?: number;
  readonly after?: number;
  /** How often. Default: always. */
  readonly times?: number;
}

/** The path of a document, and of the catalogue. */
export const DOCUMENT = "/handler/document/getDocument.json";
export const CATALOGUE = "/handler/document/getApiCatelogConfig.json";

export class DocSite {
  readonly sessions = new Sessions();
  readonly log: Visit[] = [];
  #entries: readonly Entry[] = [];
  readonly #category: Category;
  readonly #traps: { readonly trap: Trap; readonly when: When; left: number }[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #documents = 0;

  constructor(entries: readonly Entry[], category: Category) {
    this.entries = entries;
    this.#category = category;
  }

  /** What it has, in the order of ids. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }
  set entries(entries: readonly Entry[]) {
    this.#entries = [...entries].sort((a, b) => a.id - b.id);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The ids of the documents that were asked for. */
  get asked(): number[] {
    return this.log.filter(({ path }) => path === DOCUMENT).map(({ query }) => Number(query.get("docId")));
  }

  async listen(port = 0): Promise<this> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  set(trap: Trap, when: When): void {
    this.#traps.push({ trap, when, left: when.times ?? Infinity });
  }

  /** No traps, no log, no sessions. */
  reset(): void {
    this.#traps.length = 0;
    this.log.length = 0;
    this.sessions.reset();
    this.#documents = 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? "/", this.url);
    const visit: Visit = { path, query, headers: request.headers, came: performance.now(), left: NaN };
    this.log.push(visit);
    response.once("close", () => (visit.left = performance.now()));
    if (path === DOCUMENT) this.#documents++;
    const armed = this.#traps.find(({ when, left }) => left > 0 && this.#isShut(when, visit));
    if (armed) armed.left--;
    const isHandler = path.startsWith("/handler/");
    const refusal = isHandler ? this.#refuse(visit) : undefined;
    const trap = armed?.trap ?? refusal;
    const { body, cookies } = isHandler ? { body: this.#json(visit), cookies: [] } : this.#page(visit);
    if (trap) return trap(response, body, request);
    for (const cookie of cookies) response.appendHeader("set-cookie", `${cookie}; Path=/; HttpOnly`);
    response.setHeader("content-type", `${isHandler ? "application/json" : "text/html"};charset=UTF-8`);
    response.end(body);
  }

  #isShut({ path, id, after }: When, visit: Visit): boolean {
    if (path !== undefined) return visit.path === path;
    if (visit.path !== DOCUMENT) return false;
    return id === undefined ? this.#documents > (after ?? 0) : visit.query.get("docId") === String(id);
  }

  /** Neither a cookie nor a token is an error, a token that is none has expired. */
  #refuse({ query, headers }: Visit): Trap | undefined {
    const token = query.get("_tb_token_");
    const { cookie = "" } = headers;
    if (!token && cookie === "") return FAULTS["error-shell"];
    return this.sessions.spend(token, cookie) ? undefined : FAULTS.expired;
  }

  #page({ path, query }: Visit): { body: string; cookies: string[] } {
    if (path === "/docCenter" || path === "/api.htm") return this.sessions.page();
    const isOld = path === "/docs/api.htm";
    const body = isOld
      ? oldPage(this.entries, Number(query.get("apiId")))
      : "<!DOCTYPE html><html><title>404</title></html>";
    return { body, cookies: [] };
  }

  #json({ path, query }: Visit): string {
    if (path === CATALOGUE) return good(catalogue(this.entries, { id: 0, title: "", ...this.#category }));
    const document = this.entries.find(({ id }) => String(id) === query.get("docId"))?.document;
    return good(document ? { ...document, sdkDemos: sdkDemos(document.name) } : {});
  }
}

function good(data: object): string {
  const envelope = { success: true, code: "", errMsg: "", msg: "", errorLevel: null, httpStatus: 200, metadata: {} };
  return JSON.stringify({ ...envelope, data });
}
