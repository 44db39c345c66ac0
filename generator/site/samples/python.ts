import { doubleQuoted, isFile, type Argument, type SampleCall, textOf } from "./call.ts";
import { FILE } from "../../model/literal.ts";

/** With TOP's Python SDK. */
export function python({ base, args, isSession, url }: SampleCall): string {
  return [
    "# -*- coding: utf-8 -*-",
    "import os",
    "import top.api",
    "",
    `req = top.api.${base}Request(${doubleQuoted(new URL(url).hostname)}, 80)`,
    'req.set_app_info(top.appinfo(os.environ["TOP_APP_KEY"], os.environ["TOP_APP_SECRET"]))',
    ...args.map((arg) => `req.${arg.name} = ${valueOf(arg)}`),
    "try:",
    `    resp = req.getResponse(${isSession ? 'os.environ["TOP_SESSION"]' : ""})`,
    "    print(resp)",
    "except Exception as e:",
    "    print(e)",
  ].join("\n");
}

function valueOf(arg: Argument): string {
  const { type } = arg.field;
  const text = textOf(arg);
  if (isFile(arg.field)) return `top.api.FileItem("${FILE}", open("${FILE}", "rb").read())`;
  // An integer with a zero in front is none.
  if (type === "Number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return text;
  return doubleQuoted(text);
}
