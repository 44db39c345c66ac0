import type { ApiData } from "../../templates/src/data/api.ts";
import { exampleOf } from "../../templates/src/testing/example.ts";
import { printError, printPayload } from "../../templates/src/testing/print.ts";
import { snippet } from "./snippet.ts";
import type { Snippet } from "./api-page.ts";

/** TOP's form of a request_id. */
const REQUEST_ID = "15rk0wv9eb7k2";

const ERROR = { code: 50, msg: "Remote service error", sub_code: "isv.invalid-parameter", sub_msg: "非法参数" };

/** The documented answer as the local gateway sends it, and a refusal. */
export function answerExamples(api: ApiData): Snippet[] {
  const envelope = { method: api.method, fields: api.response ?? [], request_id: REQUEST_ID };
  const payload = exampleOf(api);
  return [
    ...(api.response
      ? [
          snippet("JSON", "json", indented(printPayload(payload, { ...envelope, form: "json" }))),
          snippet("XML", "xml", lines(printPayload(payload, { ...envelope, form: "xml" }))),
        ]
      : []),
    snippet("出错 JSON", "json", indented(printError(ERROR, REQUEST_ID, "json"))),
    snippet("出错 XML", "xml", lines(printError(ERROR, REQUEST_ID, "xml"))),
  ];
}

/** JSON on many lines; its texts and digits stay as they are, which parsing it would not promise. */
function indented(json: string): string {
  let depth = 0;
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g) ?? [];
  const printed = tokens.map((token, i) => {
    if (token === "{" || token === "[") {
      if (isClosing(tokens[i + 1])) return token;
      return token + newLine(++depth);
    }
    if (isClosing(token)) return isOpening(tokens[i - 1]) ? token : newLine(--depth) + token;
    return token === "," ? token + newLine(depth) : token === ":" ? ": " : token;
  });
  return printed.join("").replaceAll("\\/", "/");
}

function newLine(depth: number): string {
  return `\n${"  ".repeat(depth)}`;
}

function isClosing(token: string | undefined): boolean {
  return token === "}" || token === "]";
}

function isOpening(token: string | undefined): boolean {
  return token === "{" || token === "[";
}

/** XML with a line each element that has text. */
function lines(xml: string): string {
  let depth = 0;
  return xml
    .replace(/\n/g, " ")
    .replace(/>\s*(?=<)/g, ">\n")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth--;
      const printed = "  ".repeat(depth) + line;
      if (/^<[^?/!]/.test(line) && !line.includes("</") && !line.endsWith("/>")) depth++;
      return printed;
    })
    .join("\n");
}
