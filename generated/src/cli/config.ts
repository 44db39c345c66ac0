import { homedir } from "node:os";
import { join } from "node:path";
import { BIN } from "../package.js";
import type { Env } from "./command.js";

/** The folder in which the user's programs keep their settings (XDG; %APPDATA% on Windows). */
export function configFolder(env: Env): string {
  const base = env["XDG_CONFIG_HOME"] || env["APPDATA"] || join(env["HOME"] || homedir(), ".config");
  return join(base, BIN);
}
