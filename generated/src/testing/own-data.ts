import { readFileSync } from "node:fs";
import { packageFolder } from "../data/read.js";
import { NAME } from "../package.js";

let isThere = false;

/**
 * No call without the data of the APIs: every method would be unknown.
 *
 * @throws Error in a bundle, which takes no data along: a folder of that name beside it is somebody else's
 */
export function assertOwnData(): void {
  isThere ||= isOwn();
  if (isThere) return;
  const kit = `${NAME}/testing`;
  throw new Error(`the data of ${kit} is not beside a bundle: keep ${kit} outside of it, as by --external:${kit}`);
}

function isOwn(): boolean {
  try {
    const manifest = readFileSync(new URL("package.json", packageFolder()), "utf8");
    return (JSON.parse(manifest) as { name?: unknown }).name === NAME;
  } catch {
    return false;
  }
}
