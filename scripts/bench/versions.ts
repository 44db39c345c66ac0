import { readFileSync } from "node:fs";
import type { Row } from "./row.ts";

/** The versions of a manifest's packages. */
export function versionsIn(path: string): ReadonlyMap<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    object | undefined
  >;
  return new Map<string, string>(Object.entries({ ...dependencies, ...devDependencies }));
}

/** Peers that rows name otherwise than npm does. */
const PACKAGES: Readonly<Record<string, string>> = {
  "hey-api": "@hey-api/openapi-ts",
  "hey-api + prettier": "@hey-api/openapi-ts",
  "tencentcloud cvm": "tencentcloud-sdk-nodejs-cvm",
};

/** The row of a peer, which its name ends with, tells the peer's version. */
export function withVersion(row: Row, peers: ReadonlyMap<string, string>): Row {
  const peer = row.name.slice(row.name.lastIndexOf(", ") + 2);
  const version = peers.get(PACKAGES[peer] ?? peer);
  return version === undefined ? row : { ...row, name: `${row.name} ${version}` };
}
