/** What is shown in place of a secret. */
export const MASK = "***";

/** A URL, or what should be one, without a name, a password and a query. */
export function shownUrl(url: string): string {
  const from = url.indexOf("//") + 2;
  const to = url.lastIndexOf("@");
  const bare = from > 1 && to >= from ? `${url.slice(0, from)}${MASK}${url.slice(to)}` : url;
  return bare.replace(/\?.*/s, `?${MASK}`);
}
