import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

/** The built package, as an app imports it. */
const load = (file: string) => import(pathToFileURL(resolve("generated/dist/esm", file)).href);

export const sdk = (await load("index.js")) as typeof import("../../generated/src/index.js");
export const kit = (await load("testing.js")) as typeof import("../../generated/src/testing/index.js");
