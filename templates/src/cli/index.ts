#!/usr/bin/env node
/** The command line: the one place that knows argv, the streams and the exit code. */
import { main } from "./main.js";

/** Whoever reads may stop early, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

const { out, err, code } = await main(process.argv.slice(2), process.env);
process.exitCode = code;
if (out) process.stdout.write(out);
if (err) process.stderr.write(err);
