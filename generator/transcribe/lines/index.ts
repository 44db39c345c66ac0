/** One line of a page; `number` is 1-based, as an editor counts. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a page. A block of `#` notes above a `#---` line is somebody's remark on the copy, and left out. */
export function readLines(document: string): Line[] {
  const lines = document
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ number: index + 1, text: text.replace(/[\u00a0\u3000]/g, " ") }));
  const end = lines.findIndex((line) => !line.text.startsWith("#") || /^#-{3,}\s*$/.test(line.text));
  return /^#-{3,}/.test(lines[end]?.text ?? "") ? lines.slice(end + 1) : lines;
}

/** A line that only names the part of the page that follows. */
export function isHeading(text: string): boolean {
  return HEADINGS.has(/^[#\s]*([^#\s:：]+)[\s:：]*$/.exec(text)?.[1] ?? "");
}

const HEADINGS = new Set([
  "公共参数",
  "公共请求参数",
  "公共响应参数",
  "请求地址",
  "请求参数",
  "响应参数",
  "返回参数",
  "返回结果",
  "请求示例",
  "响应示例",
  "返回示例",
  "异常示例",
  "错误码解释",
  "错误码",
  "API工具",
  "如何获得此API",
  "FAQ",
  "接口名称",
]);

/** A line without the numbers and the bar that a copied code table has before it. */
export function unnumbered(text: string): string {
  return text.trim().replace(/^\d+(?:\s+\d+)*\s*\|\s*/, "");
}

/** The first words of sample code in the languages of the pages, numbered or not. */
export function isCode(text: string): boolean {
  const code = unnumbered(text);
  if (code !== text.trim()) return true;
  return /^(?:TaobaoClient|ITopClient|TopClient\b|pTop|pTaobaoClient|req\s*[.=[(]|var client|curl\b|\$\w+\s*=|# -\*- coding|import top|client\.)/.test(
    code,
  );
}
