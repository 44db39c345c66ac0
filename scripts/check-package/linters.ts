import { join } from "node:path";
import { type Outcome, outcome } from "./outcome.ts";
import { run } from "./shell.ts";

/** Stands for all subpaths of a category: a tool cannot list a `*`. */
const ONE_API = "tbk/TbkScSocialCrowdGetRequest";

/** publint and attw on the tarball, warnings and old resolutions included. */
export function checkLinters(tarball: string, tools: string): Outcome[] {
  const bin = (name: string) => join(tools, "node_modules", ".bin", name);
  const publint = run(bin("publint"), ["run", tarball, "--strict"]);
  const attw = run(bin("attw"), [tarball, "--include-entrypoints", ONE_API, "--no-color", "--no-emoji"]);
  return [
    outcome("publint", publint.ok, publint.ok ? "no findings" : "findings", publint.all),
    outcome("attw", attw.ok, attw.ok ? "no findings" : "findings", attw.all),
  ];
}
