import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { readDrifts } from "../drift/index.ts";
import { driftJson, driftText } from "../drift/report.ts";
import { defineCommand, UsageError } from "./command.ts";
import { printJson } from "./print.ts";
import { readSpec } from "./pull.ts";

export const driftCommand = defineCommand({
  usage: `npm run drift -- FILE [--spec DIR --json]
  FILE    reports of the client's hook onDrift, one JSON a line; - is standard input
  --spec  folder of the specs that are to be corrected (default: spec)
ends with 0, and with 1 when lines are no reports; nothing is written`,
  options: { spec: { type: "string", default: "spec" }, json: { type: "boolean", default: false } },
  operands: 1,
  async run({ spec, json }, [file]) {
    if (file === undefined) throw new UsageError("no file is named");
    const lines = file === "-" ? createInterface({ input: process.stdin }) : (await open(file)).readLines();
    const drifts = await readDrifts(lines, readSpec(spec));
    if (json) printJson(driftJson(drifts));
    else console.log(driftText(drifts));
    return drifts.unreadable.length > 0 ? 1 : 0;
  },
});
