import { fstatSync } from "node:fs";
import type { ReadStdin } from "./command.js";

/** Another program may hold the other end of a socket open and never write. */
const WAIT_MS = 500;

export const readStdin: ReadStdin = async (when) => {
  const isAwaited = when === "always" || isPiped();
  if (!isAwaited && !fstatSync(0).isSocket()) return "";
  const parts: Buffer[] = [];
  const { stdin } = process;
  const timer = isAwaited ? undefined : setTimeout(() => stdin.destroy(), WAIT_MS);
  await new Promise<void>((resolve, reject) => {
    stdin.on("data", (part: Buffer) => {
      clearTimeout(timer);
      parts.push(part);
    });
    stdin.once("close", resolve).once("end", resolve).once("error", reject);
  });
  clearTimeout(timer);
  return Buffer.concat(parts)
    .toString("utf8")
    .replace(/^\ufeff/, "");
};

/** By a shell: through `|` or `<`. */
function isPiped(): boolean {
  const input = fstatSync(0);
  return input.isFIFO() || input.isFile();
}
