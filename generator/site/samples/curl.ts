import { expectedSign } from "../../../templates/src/testing/verify.ts";
import { FILE } from "../../model/literal.ts";
import { isFile, type SampleCall, textOf, TIMESTAMP } from "./call.ts";

/** Every public parameter with the test app's sign, which holds for exactly these texts. */
export function curl({ method, args, isSession, url, app }: SampleCall): string {
  const files = args.filter(({ field }) => isFile(field));
  const texts = new Map([
    ["app_key", app.appKey],
    ["format", "json"],
    ["method", method],
    ["partner_id", "apidoc"],
    ...(isSession ? [["session", "test-session"] as const] : []),
    ["sign_method", "hmac-sha256"],
    ["timestamp", TIMESTAMP],
    ["v", "2.0"],
    ...args.filter(({ field }) => !isFile(field)).map((arg) => [arg.name, textOf(arg)] as const),
  ]);
  const sign = expectedSign(texts, app.appSecret, "hmac-sha256") ?? "";
  const pairs = [...texts, ["sign", sign] as const];
  const [head, option] = files.length > 0 ? [[], "--form-string"] : [[HEADER], "-d"];
  return [
    `curl -X POST ${shellQuoted(url)}`,
    ...head,
    ...pairs.map(
      ([name, value]) => `${option} ${shellQuoted(files.length > 0 ? `${name}=${value}` : encoded(name, value))}`,
    ),
    ...files.map(({ name }) => `-F ${shellQuoted(`${name}=@${FILE}`)}`),
  ].join(" \\\n  ");
}

const HEADER = "-H 'Content-Type:application/x-www-form-urlencoded;charset=utf-8'";

function encoded(name: string, value: string): string {
  return new URLSearchParams([[name, value]]).toString();
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
