import type { ApiData } from "../../templates/src/data/api.ts";
import type { SearchModel } from "../model/model.ts";
import { NameSet } from "../model/names.ts";
import { anchor } from "./fields.ts";
import type { ErrorGroup, ErrorRow } from "./site.ts";

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
    { title: "平台错误码（code）", rows: own.filter(isPlatform) },
    { title: "平台子错误码（sub_code）", rows: own.filter((row) => !isPlatform(row)) },
    { title: "API 自己的错误码", rows: apiErrors(apis, claim) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
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
