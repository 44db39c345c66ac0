import { pascal } from "../../model/names.ts";
import { isFile, type SampleCall, textOf } from "./call.ts";
import { FILE } from "../../model/literal.ts";

/** With TOP's PHP SDK: every value is a text. */
export function php({ base, args, isSession, url }: SampleCall): string {
  return [
    "$c = new TopClient;",
    `$c->gatewayUrl = ${phpText(url)};`,
    '$c->appkey = getenv("TOP_APP_KEY");',
    '$c->secretKey = getenv("TOP_APP_SECRET");',
    `$req = new ${base}Request;`,
    ...args.map((arg) => {
      const value = phpText(isFile(arg.field) ? `@${FILE}` : textOf(arg));
      return `$req->set${pascal(arg.name)}(${value});`;
    }),
    `$resp = $c->execute($req${isSession ? ', getenv("TOP_SESSION")' : ""});`,
  ].join("\n");
}

/** JSON is full of double quotes, which then need no escapes. */
function phpText(text: string): string {
  if (text.includes('"')) return `'${text.replace(/['\\]/g, "\\$&")}'`;
  return `"${text.replace(/[\\$]/g, "\\$&")}"`;
}
