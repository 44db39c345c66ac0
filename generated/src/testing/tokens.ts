import type { ErrorAnswer } from "./answer.js";

/** Seconds that each is good for. */
export const LIFETIMES = { code: 1800, access: 7_776_000, refresh: 15_552_000 } as const;

type TokenKind = keyof typeof LIFETIMES;

/** How each begins, so that one is told from another at sight. */
const PREFIXES: Readonly<Record<TokenKind, string>> = { code: "kitcode", access: "6100kit", refresh: "6101kit" };

/** A gateway that runs for long forgets its oldest ones. */
const MOST = 10_000;

interface Token {
  readonly kind: TokenKind;
  readonly appKey: string;
  /** Where its code was sent to; `undefined` for a code that a test made up. */
  readonly redirectUri?: string | undefined;
  /** Epoch milliseconds. */
  readonly until: number;
  isUsed: boolean;
}

/** Codes and tokens the gateway has given out: the same calls are given the same ones. */
export class TokenStore {
  readonly #tokens = new Map<string, Token>();
  readonly #now: () => number;
  #count = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  reset(): void {
    this.#tokens.clear();
    this.#count = 0;
  }

  issue(kind: TokenKind, appKey: string, redirectUri?: string): string {
    const text = PREFIXES[kind] + String(++this.#count).padStart(6, "0");
    this.#keep(text, { kind, appKey, redirectUri, until: this.#now() + LIFETIMES[kind] * 1000, isUsed: false });
    return text;
  }

  /** Whether a session is one of these, and still good. A refresh token, and what another app was given, never is. */
  sessionState(appKey: string, text: string): "unknown" | "valid" | "expired" | "wrong" {
    const token = this.#tokens.get(text);
    if (token === undefined || token.kind === "code") return "unknown";
    if (token.kind === "refresh" || token.appKey !== appKey) return "wrong";
    return token.until < this.#now() ? "expired" : "valid";
  }

  /** Uses a code or a refresh token up. A code that a test made up is taken too, once. */
  use(kind: "code" | "refresh", appKey: string, text: string, redirectUri?: string): ErrorAnswer | undefined {
    const token = this.#tokens.get(text);
    const name = kind === "code" ? "code" : "refresh_token";
    if (token === undefined && kind === "code") {
      this.#keep(text, { kind, appKey, until: Infinity, isUsed: true });
      return undefined;
    }
    if (token?.kind !== kind || token.appKey !== appKey) return refused("invalid_grant", `${name} is not known`);
    if (token.isUsed) return refused("invalid_grant", `${name} was used before`);
    if (token.until < this.#now()) return refused("invalid_grant", `${name} has expired`);
    const isOther = token.redirectUri !== undefined && token.redirectUri !== redirectUri;
    if (isOther) return refused("invalid_grant", "redirect_uri is not the one of the code");
    token.isUsed = true;
    return undefined;
  }

  #keep(text: string, token: Token): void {
    this.#tokens.set(text, token);
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > MOST && oldest !== undefined) this.#tokens.delete(oldest);
  }
}

/** OAuth's words (RFC 6749, section 5.2). */
export function refused(error: string, msg: string): ErrorAnswer {
  return { code: error, msg };
}
