import { existsSync } from "node:fs";
import { join } from "node:path";
import { npm } from "../check-package/shell.ts";

/** Peers that are compiled when they are installed, and the file that this makes. All are installed without their scripts. */
const NATIVE = { simdjson: "build/Release/simdjson.node" };

/** Compiles them where that has not been done; one that cannot be compiled fails where it is loaded. */
export function compileNative(peers: string): void {
  for (const [name, file] of Object.entries(NATIVE)) {
    if (!existsSync(join(peers, "node_modules", name, file))) npm(peers, "rebuild", name);
  }
}
