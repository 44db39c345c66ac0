/** Sessions of the doc site: a token in the query that is the one of a page, and every cookie of that page. */
export class Sessions {
  /** Every session ends after so many requests. */
  life = Infinity;
  /** Where a page gives the token: as a cookie, or in a field of its form. */
  tokenIn: "cookie" | "html" = "cookie";
  readonly #open = new Map<string, { readonly cookies: readonly string[]; left: number }>();

  /** A page that opens a session. Its words name an API that is called like the guard's own page. */
  page(): { readonly body: string; readonly cookies: string[] } {
    const token = random();
    const isCookie = this.tokenIn === "cookie";
    const cookies = [...(isCookie ? [`_tb_token_=${token}`] : []), `cookie2=${random()}`, `t=${random()}`];
    this.#open.set(token, { cookies, left: this.life });
    const field = isCookie ? "" : `<input type="hidden" name="_tb_token_" value="${token}">`;
    const body = `<!DOCTYPE html><html><title>文档中心</title><body>${field}taobao.tbk.sc.punish.order.get</body></html>`;
    return { body, cookies };
  }

  /** Whether a request belongs to a session; it is one of those the session has. */
  spend(token: string | null, cookies: string): boolean {
    const session = this.#open.get(token ?? "");
    const sent = new Set(cookies.split(/;\s*/));
    if (!session || session.left <= 0 || !session.cookies.every((cookie) => sent.has(cookie))) return false;
    session.left--;
    return true;
  }

  reset(): void {
    this.#open.clear();
    this.life = Infinity;
    this.tokenIn = "cookie";
  }
}

function random(): string {
  return Math.random().toString(16).slice(2, 15);
}
