/** What comes of looking at somebody's object, `otherwise` where it refuses: a proxy that was revoked, a getter that fails. */
export function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** What was thrown as a text: it may be anything, also what cannot be shown. */
export function thrownText(thrown: unknown): string {
  const text = () => String((thrown as { readonly message?: unknown } | null | undefined)?.message ?? thrown);
  return attempt(text, typeof thrown);
}
