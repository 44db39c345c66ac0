import { setTimeout as sleep } from "node:timers/promises";
import { CookieJar } from "tough-cookie";
import { EnvHttpProxyAgent, fetch, type Response } from "undici";
import type { Site } from "./site.ts";

/** An answer of the site, whole and as text. */
export interface Visited {
  readonly url: string;
  readonly status: number;
  /** Where a redirect leads, absolute. */
  readonly location?: string;
  readonly retryAfter?: string;
  readonly text: string;
}

/** No answer, or none that is whole. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** One visitor of the site: a request at a time with a pause before the next, all cookies, no redirect followed. */
export class Visitor {
  readonly #site: Site;
  readonly #cookies = new CookieJar();
  readonly #connections = new EnvHttpProxyAgent();
  #lastAnswer = -Infinity;

  constructor(site: Site) {
    this.#site = site;
  }

  /**
   * @param hidden the end of the query, which no message may show
   * @throws Unanswered where no whole answer comes
   */
  async get(url: string, referer?: string, hidden = ""): Promise<Visited> {
    await this.#pause();
    const cookie = await this.#cookies.getCookieString(url);
    const headers = { ...this.#site.headers, ...(referer && { referer }), ...(cookie && { cookie }) };
    try {
      const signal = AbortSignal.timeout(this.#site.timeout);
      const response = await fetch(url + hidden, {
        headers,
        redirect: "manual",
        signal,
        dispatcher: this.#connections,
      });
      for (const line of response.headers.getSetCookie()) {
        await this.#cookies.setCookie(line, url, { ignoreError: true });
      }
      return await this.#read(url, response);
    } catch (error) {
      throw new Unanswered(`${url}: ${reasonOf(error)}`);
    } finally {
      this.#lastAnswer = performance.now();
    }
  }

  /** The value of a cookie as it would be sent there. */
  async cookie(url: string, name: string): Promise<string | undefined> {
    return (await this.#cookies.getCookies(url)).find(({ key }) => key === name)?.value;
  }

  async close(): Promise<void> {
    await this.#connections.destroy();
  }

  async #pause(): Promise<void> {
    const { pace, jitter } = this.#site;
    const pause = pace * (1 + jitter * (2 * Math.random() - 1));
    const rest = this.#lastAnswer + pause - performance.now();
    if (rest > 0) await sleep(rest);
  }

  async #read(url: string, response: Response): Promise<Visited> {
    const location = response.headers.get("location");
    const retryAfter = response.headers.get("retry-after");
    return {
      url,
      status: response.status,
      ...(location !== null && { location: new URL(location, url).href }),
      ...(retryAfter !== null && { retryAfter }),
      text: decode(await this.#bytes(response)),
    };
  }

  async #bytes({ body }: Response): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += (chunk as Uint8Array).byteLength;
      if (size > this.#site.maxBytes) throw new Error(`the answer has more than ${this.#site.maxBytes} bytes`);
      chunks.push(chunk as Uint8Array);
    }
    return Buffer.concat(chunks);
  }
}

/** The site's JSON is UTF-8; its old pages may be GBK, whatever they claim. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** `fetch failed` says nothing, its cause does. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
