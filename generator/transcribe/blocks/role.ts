import type { TableBlock } from "./index.ts";
import { splitMarks } from "../lines/words.ts";

type Role = "params" | "response" | "errors" | "public" | "environment";

/** What a table lists; tables of every page (environments, public parameters) are told by their first row. */
export function tableRole({ header, body, heading }: TableBlock): Role {
  const { columns } = header;
  if (columns[0] === "code") return "errors";
  if (columns[0] === "environment") return "environment";
  if (/公共/.test(heading) && isPublicRow(body)) return "public";
  if (!columns.includes("example") && isPublicRow(body)) return "public";
  if (columns.includes("required")) return "params";
  return /^请求参数$/.test(heading) ? "params" : "response";
}

/** The public tables start with `method` and with `request_id`. */
function isPublicRow(body: TableBlock["body"]): boolean {
  const row = body.find((line) => line.text.trim() !== "" && !/^[|\s:-]+$/.test(line.text));
  const name = splitMarks(row?.text.replace(/^\s*\|/, "") ?? "").name.split(/[\s|]/)[0] ?? "";
  return ["method", "app_key", "request_id", "error_response"].includes(name);
}
