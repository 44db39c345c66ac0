/**
 * npm run check:generator -- [--documents DIR]: the generator as others install it. Packed, installed in an empty folder,
 * it makes a new SDK of forty documents of three categories, which is built, packed, installed in an app and called
 * against its own test kit.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { start } from "../../generator/cli/command.ts";
import { outcome, type Outcome, printOutcome } from "../../scripts/check-package/outcome.ts";
import { inScratch } from "../../scripts/check-package/scratch.ts";
import { npm, type Ran, run } from "../../scripts/check-package/shell.ts";
import { documents, FOLDERS, OWN_WORDS } from "./documents.ts";

const NAME = "my-top-sdk";

/** Each step needs the one before: the first that fails is the last. */
function* steps(scratch: string, documentsDir: string | undefined): Generator<Outcome> {
  const sdk = join(scratch, "sdk");
  const pages = join(scratch, "pages");
  mkdirSync(sdk);
  yield told("npm pack", npm(".", "pack", "--pack-destination", scratch));
  writeFileSync(join(sdk, "package.json"), '{ "private": true }\n');
  yield told("npm install of the generator", npm(sdk, "install", tarballIn(scratch)));
  const generator = (...args: string[]) =>
    run(join(sdk, "node_modules", ".bin", "top-sdk-generator"), args, { cwd: sdk });
  const categories = ["--category", "交易API", "--category", "5", "--category", "4", "--category", "物流API"];
  yield told("new", generator("new", ".", "--name", NAME, ...categories));
  mkdirSync(pages);
  for (const folder of FOLDERS) {
    const files = documents(documentsDir).flatMap((document) => {
      const file = join(pages, `${document.method}.json`);
      if (document.folder !== folder) return [];
      writeFileSync(file, document.text);
      return [file];
    });
    yield told(
      `transcribe ${files.length} documents to ${folder}`,
      generator("transcribe", "--category", folder, ...files),
    );
  }
  yield lint(generator("lint", "--all"));
  yield lastLine("generate", generator("generate"), /^(3\d|40) APIs: \d+ files written/);
  yield lastLine("generate --check", generator("generate", "--check"), /up to date$/);
  yield told("build", generator("build", "--out", "generated"));
  yield told("openapi", generator("openapi", "--out", "openapi.json"));
  yield ownWords(sdk);
  yield told("npm pack of the SDK", npm(join(sdk, "generated"), "pack", "--pack-destination", sdk));
  yield* useInApp(scratch, sdk);
}

/** Whether anything of this project's own package is in somebody else's. */
function ownWords(sdk: string): Outcome {
  const folder = join(sdk, "generated");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map((entry) => join(entry.parentPath, entry.name)), join(sdk, "openapi.json")];
  const found = paths.filter((path) => OWN_WORDS.test(readFileSync(path, "utf8")));
  return outcome("nothing of tbk-sdk in it", found.length === 0, `${paths.length} files`, found.join("\n"));
}

/** An API of each category, typed, against the package's own test kit. */
function* useInApp(scratch: string, sdk: string): Generator<Outcome> {
  const app = join(scratch, "app");
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), '{ "private": true, "type": "module" }\n');
  yield told("npm install of the SDK", npm(app, "install", tarballIn(sdk)));
  writeFileSync(join(app, "app.mts"), appSource(join(sdk, "generated", "data")));
  const options = {
    strict: true,
    target: "es2022",
    module: "nodenext",
    types: [],
    skipLibCheck: true,
    lib: ["es2023"],
  };
  writeFileSync(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["app.mts"] }));
  yield told("tsc of an app", run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", app]));
  yield lastLine("three calls against its own kit", run(process.execPath, ["app.mjs"], { cwd: app }), /^3 answers$/);
}

interface Api {
  readonly method: string;
  readonly request: string;
  readonly category: string;
}

function appSource(dataDir: string): string {
  const all = readdirSync(dataDir).map((name) => JSON.parse(readFileSync(join(dataDir, name), "utf8")) as Api);
  const [trade, item, logistics] = FOLDERS.map((folder) => all.find(({ category }) => category === folder) as Api);
  return `
import { ${trade?.request}, TopClient } from "${NAME}";
import { ${item?.request} } from "${NAME}/item";
import { ${logistics?.request} } from "${NAME}/logistics/${logistics?.request}";
import { exampleParams, startGateway, TEST_APP } from "${NAME}/testing";

const gateway = await startGateway();
const client = new TopClient({ ...TEST_APP, url: gateway.url });
const answers = [
  await client.execute(new ${trade?.request}(exampleParams("${trade?.method}")), "session"),
  await client.execute(new ${item?.request}(exampleParams("${item?.method}")), "session"),
  await client.execute(new ${logistics?.request}(exampleParams("${logistics?.method}")), "session"),
];
await client.close();
await gateway.close();
const ids: (string | undefined)[] = answers.map((answer) => answer.request_id);
declare const console: { log(text: string): void };
console.log(\`\${ids.filter((id) => id !== undefined).length} answers\`);
`;
}

/** Right, but for the questions that the methods' names leave open. */
function lint({ ok, out, all }: Ran): Outcome {
  const warnings = out.split("\n").filter((line) => / warning /.test(line));
  const isRight = warnings.every((line) => line.includes(" warning kind-unsure "));
  return outcome("lint", ok && isRight, out.trim().split("\n").at(-1) ?? "", all);
}

function tarballIn(folder: string): string {
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
}

function told(name: string, { ok, all }: Ran): Outcome {
  return outcome(name, ok, "", all);
}

function lastLine(name: string, { ok, out, all }: Ran, wanted: RegExp): Outcome {
  const line = out.trim().split("\n").at(-1) ?? "";
  return outcome(name, ok && wanted.test(line), line, all);
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
