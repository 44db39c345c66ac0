/** What was thrown as a text: it may be anything, also what cannot be shown. */
export function thrownText(thrown: unknown): string {
  try {
    const { message } = (thrown ?? {}) as { readonly message?: unknown };
    return String(message ?? thrown);
  } catch {
    return typeof thrown;
  }
}
