const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const TEXT = /"(?:[^"\\]|\\[^])*"/y;
const TAG = /<\s*(?:(\/)\s*)?([A-Za-z_][\w.-]*)([^<>]*)>/y;

/** JSON, XML or a quoted text at the start of a cell, whole with the blanks inside of it; `undefined` where it is not closed. */
export function wholeAt(text: string): string | undefined {
  const first = text[0] ?? "";
  const end =
    first === '"' ? matchEnd(TEXT, text, 0) : first in CLOSING ? jsonEnd(text) : first === "<" ? xmlEnd(text) : 0;
  return end > 0 && (end === text.length || text[end] === " ") ? text.slice(0, end) : undefined;
}

function jsonEnd(text: string): number {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') {
      const end = matchEnd(TEXT, text, at);
      if (end === 0) return 0;
      at = end - 1;
    } else if (char in CLOSING) open.push(CLOSING[char] ?? "");
    else if (char === "}" || char === "]") {
      if (open.pop() !== char) return 0;
      if (open.length === 0) return at + 1;
    }
  }
  return 0;
}

function xmlEnd(text: string): number {
  const open: string[] = [];
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf("<", at)) {
    TAG.lastIndex = at;
    const [all = "", closing = "", name = "", rest = ""] = TAG.exec(text) ?? [];
    if (all === "") return 0;
    at += all.length;
    if (closing !== "" && open.pop() !== name) return 0;
    if (closing === "" && !rest.trimEnd().endsWith("/")) open.push(name);
    if (open.length === 0) return at;
  }
  return 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
