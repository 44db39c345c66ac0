import { orderPage } from "./page.ts";

const CHECKED = 200;

type Id = readonly [field: string, text: string];

const sent = [...orderPage().matchAll(/"(\w+)":(\d{19})/g)].map(([, field = "", text = ""]): Id => [field, text]);
const fields = new Set(sent.map(([field]) => field));

/** How many of the page's first 200 ids of 19 digits a client does not give as the server sent them. */
export async function wrongIds(call: () => unknown): Promise<number> {
  const found = idsIn(await call());
  return sent.slice(0, CHECKED).filter(([field, text], at) => found[at]?.[0] !== field || found[at]?.[1] !== text)
    .length;
}

/** Values of those fields as text, in the order of the answer. */
function idsIn(value: unknown): Id[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Id[] => {
    return fields.has(key) ? [[key, String(inner)]] : idsIn(inner);
  });
}
