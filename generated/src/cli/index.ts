#!/usr/bin/env node
/** The command line: the one place that knows argv, the streams and the exit code. */
import { writeSync } from "node:fs";
import { BIN } from "../package.js";
import { main } from "./main.js";
import { readStdin } from "./stdin.js";

/** Whoever reads may stop early, as `head` does; a disk may be full. */
function endOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  tell(`${BIN}: cannot write the output: ${error.message}\n`);
  process.exit(1);
}

/** Where nobody can be told, the exit code says it. */
function tell(line: string): void {
  try {
    writeSync(2, line);
  } catch {
    return;
  }
}

process.stdout.on("error", endOutput);
process.stderr.on("error", endOutput);

const { out, err, code } = await main(process.argv.slice(2), process.env, readStdin);
process.exitCode = code;
if (out) process.stdout.write(out);
if (err) process.stderr.write(err);
