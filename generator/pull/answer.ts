import { Stopped } from "./stopped.ts";
import type { Visited } from "./visitor.ts";

/** What one of the site's handlers answers. */
export type Answer =
  /** `data` as a value, and as the text that was served. */
  | { readonly kind: "data"; readonly data: Record<string, unknown>; readonly text: string }
  /** The session is none, or no longer one; in the site's words. */
  | { readonly kind: "expired" | "unreadable"; readonly message: string };

/** The guard before the site, by forms that no document has: an API is called punish. */
const CHALLENGE = /x5sec|_____tmd_____|\/punish\?|"?action"?\s*:\s*"captcha"/i;
const LOGIN = /^https?:\/\/(?:login|passport)\.|[/.]login[./?]|\/login$/i;

/** A handler's answer, told apart by its form and not by its status. @throws Stopped */
export function readAnswer(visited: Visited): Answer {
  const text = parseObject(visited.text) ? visited.text : lenient(visited.text);
  const value = parseObject(text);
  refuseToGoOn(visited, value);
  if (typeof value?.["success"] !== "boolean") {
    const title = titleOf(visited.text);
    if (title !== undefined) return { kind: "expired", message: `a page titled ${JSON.stringify(title)}` };
    return { kind: "unreadable", message: `${visited.url}: status ${visited.status}, and no whole JSON answer` };
  }
  const { success, data } = value;
  if (!success) return { kind: "expired", message: String(value["msg"] || value["errMsg"] || value["code"]) };
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return isObject
    ? { kind: "data", data: data as Record<string, unknown>, text: memberText(text, "data") }
    : { kind: "data", data: {}, text: "{}" };
}

/** The text of a page for people. @throws Stopped */
export function readHtml(visited: Visited): string {
  refuseToGoOn(visited, parseObject(visited.text));
  return visited.text;
}

/** @throws Stopped where the answer says that nothing more should be asked */
function refuseToGoOn(visited: Visited, value: Record<string, unknown> | undefined): void {
  const { url, status, location, retryAfter, text } = visited;
  const isForPeople = text.trim() === "" ? status === 200 : CHALLENGE.test(text) || Array.isArray(value?.["ret"]);
  const isGood = typeof value?.["success"] === "boolean";
  if ((isForPeople && !isGood) || CHALLENGE.test(location ?? "")) {
    throw new Stopped("challenge", `${url}: the site wants a person to prove that it is one`);
  }
  if (status === 429 || status === 503) {
    throw new Stopped(
      "busy",
      `${url}: status ${status}${retryAfter === undefined ? "" : `, Retry-After ${retryAfter}`}`,
    );
  }
  if (status < 300 || status > 399) return;
  const to = location === undefined ? "nowhere" : location.replace(/\?.*$/s, "");
  throw new Stopped(LOGIN.test(location ?? "") ? "login" : "moved", `${url}: status ${status}, it leads to ${to}`);
}

/** Control characters stand raw in some documents; between the parts of JSON they mean a blank. */
function lenient(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/[\u0000-\u001f]/g, " ");
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function titleOf(html: string): string | undefined {
  if (!html.trimStart().startsWith("<")) return undefined;
  return /<title>([^<]{0,200})/i.exec(html)?.[1]?.trim() ?? "";
}

/** The text of an object's own member: no digit of it goes through a number. */
function memberText(json: string, name: string): string {
  const key = JSON.stringify(name);
  let depth = 0;
  let start: number | undefined;
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g)) {
    if (start !== undefined && depth === 1 && (token === "," || token === "}")) return json.slice(start, index).trim();
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token === key) {
      const value = /\s*:/y;
      value.lastIndex = index + token.length;
      if (value.test(json)) start = value.lastIndex;
    }
  }
  return "null";
}
