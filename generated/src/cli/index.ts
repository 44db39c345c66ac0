#!/usr/bin/env node
/** The command line: the one place that knows argv, the streams and the exit code. */
import { writeSync } from "node:fs";
import { WriteStream } from "node:tty";
import { BIN } from "../package.js";
import { readStdin } from "./stdin.js";
import type { Terminal } from "./terminal.js";

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

/** By Node's own rules for NO_COLOR, FORCE_COLOR and TERM. */
function terminalOf({ isTTY, columns }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const mayColour = isTTY || env["FORCE_COLOR"] !== undefined;
  return {
    width: isTTY && columns > 0 ? columns : Infinity,
    isColoured: mayColour && WriteStream.prototype.getColorDepth.call(process.stdout, env) > 1,
  };
}

/** Resolves once it is written: whoever reads slowly is waited for. */
function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) => new Promise((resolve) => stream.write(text, () => resolve()));
}

process.stdout.on("error", endOutput);
process.stderr.on("error", () => {}); // nobody can be told: the exit code says it

// Behind these two, so that whatever is loaded and printed is complete or told.
const { main } = await import("./main.js");
process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  stdin: readStdin,
  terminal: terminalOf(process.stdout, process.env),
  out: writer(process.stdout),
  err: writer(process.stderr),
});
