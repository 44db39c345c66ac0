import { isFile, type SampleCall, textOf } from "./call.ts";
import { FILE } from "../../model/literal.ts";

/** With TOP's Node SDK, which is not typed. */
export function node({ method, args, isSession, url }: SampleCall): string {
  const params = args.map((arg) => {
    return [arg.name, isFile(arg.field) ? `require('fs').createReadStream('${FILE}')` : nodeText(textOf(arg))] as const;
  });
  const all = [...params, ...(isSession ? [["session", "process.env.TOP_SESSION"] as const] : [])];
  return [
    "const TopClient = require('./topClient').TopClient;",
    "const client = new TopClient({",
    "  'appkey': process.env.TOP_APP_KEY,",
    "  'appsecret': process.env.TOP_APP_SECRET,",
    `  'REST_URL': ${nodeText(url)}`,
    "});",
    `client.execute(${nodeText(method)}, {`,
    all.map(([name, value]) => `  ${nodeText(name)}: ${value}`).join(",\n"),
    "}, function (error, response) {",
    "  if (!error) console.log(response);",
    "  else console.log(error);",
    "});",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function nodeText(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
