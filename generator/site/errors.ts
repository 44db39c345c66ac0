import type { ApiData } from "../../templates/src/data/api.ts";
import type { SearchModel } from "../model/model.ts";
import { NameSet } from "../model/names.ts";
import { anchor } from "./fields.ts";
import type { ErrorRow } from "./api-page.ts";
import type { ErrorGroup } from "./site.ts";

/** The place of a code, of the gateway or of one API: it stays the same whatever else is documented. */
type Anchor = (code: string, method?: string) => string;

/** Codes of the gateway, then those of the APIs; the order is the specs'. */
export function errorGroups(global: SearchModel["errors"], apis: readonly ApiData[]): ErrorGroup[] {
  const names = new NameSet();
  const claim: Anchor = (code, method) =>
    names.claim(anchor(`code-${code}${method === undefined ? "" : `-${method}`}`));
  const own = Object.entries(global).map(([code, { name, meaning, fix, retry }]): ErrorRow => {
    return { id: claim(code), code, name, meaning, fix, retry, apis: [] };
  });
  const isPlatform = ({ code }: ErrorRow) => /^\d+$/.test(code);
  const groups = [
    ...inParts("平台错误码（code）", own.filter(isPlatform)),
    ...inParts(
      "平台子错误码（sub_code）",
      own.filter((row) => !isPlatform(row)),
    ),
    ...inParts("API 自己的错误码", apiErrors(apis, claim)),
  ];
  return groups.map((group, i) => ({ ...group, isOpen: i === 0 }));
}

/** Rows of one group that are looked through at once. */
const MOST_ROWS = 40;

/** Groups of about the same size, with the codes that a part begins and ends with. */
function inParts(title: string, rows: readonly ErrorRow[]): Pick<ErrorGroup, "title" | "rows">[] {
  const parts = Math.ceil(rows.length / MOST_ROWS);
  if (parts <= 1) return rows.length > 0 ? [{ title, rows }] : [];
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, i) => {
    const part = rows.slice(i * size, (i + 1) * size);
    return { title: `${title} ${part[0]?.code} – ${part.at(-1)?.code}`, rows: part };
  });
}

/** One row a code and meaning, with all APIs that document it. */
function apiErrors(apis: readonly ApiData[], claim: Anchor): ErrorRow[] {
  const rows = new Map<string, ErrorRow>();
  for (const { method, title, errors } of apis) {
    for (const [code, { meaning, fix = "", retry }] of Object.entries(errors)) {
      const key = JSON.stringify([code, meaning, fix, retry]);
      const link = { id: claim(code, method), text: title, href: `api/${method}.html` };
      const known = rows.get(key) ?? { id: "", code, name: "", meaning, fix, retry, apis: [] };
      rows.set(key, { ...known, apis: [...known.apis, link] });
    }
  }
  return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }));
}
