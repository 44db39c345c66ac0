/**
 * npm run check:generator -- [--documents DIR]: the generator as others install it. Packed, installed in an empty folder,
 * it makes a new SDK of forty documents of three categories, and one of a foreign category beside this project's own;
 * these are built, with their sites, packed, installed in an app and called against their own test kits.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { start } from "../../generator/cli/command.ts";
import { type Outcome, printOutcome } from "../../scripts/check-package/outcome.ts";
import { inScratch } from "../../scripts/check-package/scratch.ts";
import { npm, run } from "../../scripts/check-package/shell.ts";
import { appSource, bothSource, MIXED, NAME } from "./app.ts";
import { documents, mixedDocuments } from "./documents.ts";
import { makeSdk } from "./sdk.ts";
import { lastLine, tarballIn, told } from "./shown.ts";

/** Each step needs the one before: the first that fails is the last. */
function* steps(scratch: string, documentsDir: string | undefined): Generator<Outcome> {
  yield told("npm pack", npm(".", "pack", "--pack-destination", scratch));
  const tool = folder(scratch, "tool", '{ "private": true }');
  yield told("npm install of the generator", npm(tool, "install", tarballIn(scratch)));
  const bin = join(tool, "node_modules", ".bin", "top-sdk-generator");
  const inFolder =
    (cwd: string) =>
    (...args: string[]) =>
      run(bin, args, { cwd });
  const sdk = folder(scratch, "sdk");
  const categories = ["交易API", "5", "4", "物流API"];
  yield* makeSdk(sdk, { name: NAME, categories, documents: documents(documentsDir) }, inFolder(sdk));
  const mixed = folder(scratch, "mixed");
  const both = ["tbk=淘宝客API", "trade=交易API"];
  yield* makeSdk(mixed, { name: MIXED, categories: both, documents: mixedDocuments(documentsDir) }, inFolder(mixed));
  yield* useInApp(scratch, sdk, mixed);
}

function folder(scratch: string, name: string, manifest?: string): string {
  const path = join(scratch, name);
  mkdirSync(path);
  if (manifest !== undefined) writeFileSync(join(path, "package.json"), `${manifest}\n`);
  return path;
}

/** An API of each category, typed, against the package's own test kit; and both packages in one app. */
function* useInApp(scratch: string, sdk: string, mixed: string): Generator<Outcome> {
  const app = folder(scratch, "app", '{ "private": true, "type": "module" }');
  yield told("npm install of both SDKs", npm(app, "install", tarballIn(sdk), tarballIn(mixed)));
  writeFileSync(join(app, "app.mts"), appSource(join(sdk, "generated", "data")));
  writeFileSync(join(app, "both.mts"), bothSource(join(mixed, "generated", "data")));
  const options = {
    strict: true,
    target: "es2022",
    module: "nodenext",
    types: [],
    skipLibCheck: true,
    lib: ["es2023"],
  };
  writeFileSync(
    join(app, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["app.mts", "both.mts"] }),
  );
  yield told("tsc of an app", run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", app]));
  yield lastLine("three calls against its own kit", run(process.execPath, ["app.mjs"], { cwd: app }), /^3 answers$/);
  yield lastLine(
    "each knows the other's errors",
    run(process.execPath, ["both.mjs"], { cwd: app }),
    /^true true true true$/,
  );
}

await start({
  usage: `npm run check:generator [-- --documents DIR]
  --documents  official documents as JSON (default: made from the specs)`,
  options: { documents: { type: "string" } },
  run: ({ documents: dir }) =>
    inScratch((scratch) => {
      for (const step of steps(scratch, dir)) {
        console.log(printOutcome(step));
        if (step.verdict === "fail") return 1;
      }
      return 0;
    }),
});
