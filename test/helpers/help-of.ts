/**
 * tsx test/helpers/help-of.ts SCRIPT...: what each script says to `--help`, one after the other in one process: each of its own
 * would load the same libraries again. A script is the program by its path in `argv`, as it is when it is run alone.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { END } from "./end.ts";

// Each program listens for the end of its readers.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

const paths = process.argv.slice(2).map((path) => resolve(path));
for (const path of paths) {
  process.argv = [process.execPath, path, "--help"];
  // Another script may have imported it already.
  await import(`${pathToFileURL(path).href}?alone`);
  process.stdout.write(END);
  if (process.exitCode) break;
}
