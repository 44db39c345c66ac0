import { FILE } from "../../model/literal.ts";
import { isFile, type SampleCall, textOf } from "./call.ts";

/** A text, or a variable that the shell puts in. */
type Part = string | { readonly variable: string };

/** A shell script that signs what it sends, with openssl. */
export function curl({ method, args, isSession, url }: SampleCall): string {
  const files = args.filter(({ field }) => isFile(field));
  const texts = new Map<string, Part>([
    ["app_key", { variable: "TOP_APP_KEY" }],
    ["format", "json"],
    ["method", method],
    ...(isSession ? [["session", { variable: "TOP_SESSION" }] as const] : []),
    ["sign_method", "hmac-sha256"],
    ["timestamp", { variable: "timestamp" }],
    ["v", "2.0"],
    ...args.filter(({ field }) => !isFile(field)).map((arg) => [arg.name, textOf(arg)] as const),
  ]);
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  const option = files.length > 0 ? "--form-string" : "--data-urlencode";
  return [
    "# 环境变量：TOP_APP_KEY、TOP_APP_SECRET",
    "timestamp=$(TZ=CST-8 date '+%Y-%m-%d %H:%M:%S')",
    `text=${word(sorted.flat())}`,
    `sign=$(printf %s "$text" | openssl dgst -sha256 -hmac "$TOP_APP_SECRET" | sed 's/.*= *//' | tr a-f A-F)`,
    "",
    [
      `curl ${quoted(url)}`,
      ...sorted.map(([name, value]) => `${option} ${word([`${name}=`, value])}`),
      `${option} "sign=$sign"`,
      ...files.map(({ name }) => `-F ${quoted(`${name}=@${FILE}`)}`),
    ].join(" \\\n  "),
  ].join("\n");
}

/** One word of the shell: texts side by side share their quotes. */
function word(parts: readonly Part[]): string {
  let text = "";
  let printed = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      printed += `${text === "" ? "" : quoted(text)}"$${part.variable}"`;
      text = "";
    }
  }
  return text === "" ? printed : printed + quoted(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
