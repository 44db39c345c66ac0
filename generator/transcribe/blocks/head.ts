import type { Line } from "../lines/index.ts";

export type Column =
  | "name"
  | "type"
  | "required"
  | "example"
  | "default"
  | "limits"
  | "description"
  | "code"
  | "meaning"
  | "fix"
  | "environment"
  | "url";

type Layout = "pipes" | "tabs" | "spaces" | "cells";

export interface Header {
  readonly columns: readonly Column[];
  readonly layout: Layout;
  /** Lines it takes. */
  readonly length: number;
}

const WORDS: Readonly<Record<Column, readonly string[]>> = {
  name: ["名称", "参数", "参数名", "参数名称", "字段", "字段名", "字段名称"],
  type: ["类型", "参数类型", "数据类型"],
  required: ["是否必须", "必须", "是否必填", "必填", "是否必选", "必选"],
  example: ["示例值", "示例", "参考值"],
  default: ["默认值"],
  limits: ["更多限制", "限制"],
  description: ["描述", "说明", "备注", "参数说明"],
  code: ["错误码", "错误代码"],
  meaning: ["错误描述", "错误消息", "错误信息"],
  fix: ["解决方案", "解决办法"],
  environment: ["环境"],
  url: ["HTTP请求地址", "HTTPS请求地址", "HTTP地址", "HTTPS地址"],
};

const COLUMNS = new Map(
  Object.entries(WORDS).flatMap(([column, words]) => words.map((word) => [word, column as Column] as const)),
);

/** Only in tables parted by bars or tabs: in the others they may be names of fields. */
const ENGLISH: Readonly<Partial<Record<Column, readonly string[]>>> = {
  name: ["name", "parameter", "param", "field"],
  type: ["type", "data type"],
  required: ["required", "mandatory", "is required"],
  example: ["example", "sample", "example value", "demo"],
  default: ["default", "default value"],
  limits: ["limits", "constraints"],
  description: ["description", "desc", "remark", "remarks", "note", "notes"],
  code: ["error code", "code"],
  meaning: ["message", "error message", "meaning"],
  fix: ["solution"],
};

const ENGLISH_COLUMNS = new Map(
  Object.entries(ENGLISH).flatMap(([column, words]) => words.map((word) => [word, column as Column] as const)),
);

/** What a page may look like, for those whose page is none. */
export const LAYOUTS =
  "tables are read below a head such as 名称 类型 是否必须 示例值 描述 (请求参数) and 名称 类型 示例值 描述 (响应参数), parted by " +
  "bars, tabs or blanks or one cell a line, between bars also Name, Type, Required, Example, Description; or the official JSON";

/** The head of a table at `index`: the words of its columns in one line, or one a line. */
export function readHeader(lines: readonly Line[], index: number): Header | undefined {
  const text = lines[index]?.text.trim() ?? "";
  const split = splitHead(text);
  if (split.cells.length > 1) {
    const isParted = split.layout !== "spaces";
    const columns = split.cells.map((cell) => {
      const word = cell.replace(/^[*`]+|[*`]+$/g, "");
      return COLUMNS.get(word) ?? (isParted ? ENGLISH_COLUMNS.get(word.toLowerCase()) : undefined);
    });
    return isHead(columns, isParted) ? { columns, layout: split.layout, length: 1 } : undefined;
  }
  return COLUMNS.has(text) ? readColumnLines(lines, index) : undefined;
}

function splitHead(text: string): { cells: string[]; layout: Layout } {
  const layout = text.includes("|") ? "pipes" : text.includes("\t") ? "tabs" : "spaces";
  const mark = { pipes: "|", tabs: "\t", spaces: /\s+/ }[layout];
  return {
    layout,
    cells: text
      .split(mark)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ""),
  };
}

function readColumnLines(lines: readonly Line[], index: number): Header | undefined {
  const columns: Column[] = [];
  let end = index;
  for (; end < lines.length; end++) {
    const text = lines[end]?.text.trim() ?? "";
    const column = COLUMNS.get(text);
    if (text !== "" && (!column || columns.includes(column))) break;
    if (column) columns.push(column);
  }
  return isHead(columns, false) ? { columns, layout: "cells", length: end - index } : undefined;
}

/** Without marks between its cells a row is told by its name and type, which then have to stand first. */
function isHead(columns: readonly (Column | undefined)[], isParted: boolean): columns is readonly Column[] {
  if (columns.length < 2 || columns.includes(undefined)) return false;
  const [first, ...others] = columns;
  const hasType = isParted ? others.includes("type") : others[0] === "type";
  return (first === "name" && hasType) || first === "code" || first === "environment";
}

/** Words of a line that look like the head of a table of which some columns are not known. */
export function unknownHead(text: string): string[] | undefined {
  const { cells } = splitHead(text.trim());
  const known = cells.filter((cell) => COLUMNS.has(cell));
  const isLikely = cells.length >= 4 && known.length >= 2 && known.length < cells.length && known.includes("类型");
  return isLikely ? cells.filter((cell) => !COLUMNS.has(cell)) : undefined;
}
