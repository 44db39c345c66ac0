import { type Answer, readAnswer, readHtml } from "./answer.ts";
import type { Site } from "./site.ts";
import { Stopped } from "./stopped.ts";
import { Unanswered, type Visitor } from "./visitor.ts";

/** What a handler tells where it answers. */
export type Data = Extract<Answer, { kind: "data" }>;

/** A session of the site: opened by its page, its token in cookie and query, opened anew when it has expired. */
export class Session {
  readonly #site: Site;
  readonly #visitor: Visitor;
  #referer: string | undefined;
  #token: string | undefined;
  #opened = -Infinity;

  constructor(site: Site, visitor: Visitor) {
    this.#site = site;
    this.#visitor = visitor;
  }

  /**
   * What a handler answers, asked again where it cannot be read.
   *
   * @throws Stopped where the site does not want to be asked
   * @throws Unanswered where no answer can be read
   */
  async get(path: string): Promise<Data> {
    for (let left = this.#site.attempts; ; left--) {
      try {
        return await this.#getOnce(path);
      } catch (error) {
        if (!(error instanceof Unanswered) || left <= 1) throw error;
      }
    }
  }

  async #getOnce(path: string): Promise<Data> {
    const isOld = performance.now() - this.#opened > this.#site.sessionLife;
    if (isOld) await this.#open();
    let answer = await this.#ask(path);
    if (answer.kind === "expired" && !isOld) {
      await this.#open();
      answer = await this.#ask(path);
    }
    if (answer.kind === "data") return answer;
    if (answer.kind === "unreadable") throw new Unanswered(answer.message);
    throw new Stopped("session", `${this.#site.home}${path}: ${answer.message}, in a session that was just opened`);
  }

  async #ask(path: string): Promise<Answer> {
    const { home, token } = this.#site;
    const query = this.#token === undefined ? "" : `&${token}=${encodeURIComponent(this.#token)}`;
    return readAnswer(await this.#visitor.get(home + path, this.#referer, query));
  }

  async #open(): Promise<void> {
    const { home, sessionPages } = this.#site;
    for (const page of sessionPages) {
      const url = home + page;
      const html = readHtml(await this.#visitor.get(url));
      this.#referer = url;
      this.#token = (await this.#visitor.cookie(url, this.#site.token)) ?? this.#tokenIn(html);
      if (this.#token !== undefined) break;
    }
    this.#opened = performance.now();
  }

  /** A hidden field, or a member of a script's object. */
  #tokenIn(html: string): string | undefined {
    const at = html.indexOf(this.#site.token);
    return at < 0
      ? undefined
      : /^["']?\s*(?:value=|:)\s*["']([\w-]+)["']/.exec(html.slice(at + this.#site.token.length))?.[1];
  }
}
