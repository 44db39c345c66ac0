import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiName } from "../../../generator/model/names.ts";
import { rootName } from "../../../templates/src/testing/names.ts";
import { pathOf } from "../../openapi/operation.ts";
import { openApiGenerators } from "../generation/generators.ts";
import { createSite } from "../generation/site.ts";
import { runMeasured } from "../measured-process.ts";

/** A small project of one file that uses one API. */
export interface Consumer {
  readonly name: string;
  readonly dir: string;
  /** The consumer that uses nothing, compiled with the same options. */
  readonly base: string;
  readonly file: string;
  /** Of the lines that the compiler may refuse in what it is given; default none. */
  readonly knownErrors?: RegExp | undefined;
}

const LEAN = "an empty app";
const WITH_NODE = "an empty app with Node's and the DOM's types";

const OPTIONS = { target: "es2022", strict: true, exactOptionalPropertyTypes: true, noEmit: true };

const LEAN_CONFIG = { ...OPTIONS, lib: ["es2022"], types: [], module: "nodenext", moduleResolution: "nodenext" };

/** What the others need: outputs whose imports have no extension, `fetch`, declarations that do not check. */
const PEER_CONFIG = {
  ...OPTIONS,
  exactOptionalPropertyTypes: false,
  lib: ["es2022", "dom", "dom.iterable"],
  types: ["node"],
  module: "esnext",
  moduleResolution: "bundler",
  skipLibCheck: true,
};

/** Consumers of ours by the names of their files in scripts/check-package/apps. */
const OURS = { one: "ours, one API", client: "ours, one API and client", root: "ours, by the root" };

/** Apps beside an installed package of so many APIs. */
export function ourConsumers(app: string, size: string): Consumer[] {
  return Object.entries(OURS).map(([source, words]) => leanConsumer(app, source, `${words}, ${size}`));
}

/** An app that has installed nothing: an editor opens what is installed, whether or not it is used. */
export function emptyConsumer(folder: string): Consumer {
  return leanConsumer(folder, "empty", LEAN);
}

function leanConsumer(app: string, source: string, name: string): Consumer {
  const dir = join(app, `use-${source}`);
  const file = join(dir, "app.mts");
  mkdirSync(dir, { recursive: true });
  cpSync(`scripts/check-package/apps/${source}.mts`, file);
  writeConfig(dir, LEAN_CONFIG, file);
  return { name, dir, base: LEAN, file };
}

/** The API that all apps use, and what the generators call it. */
const METHOD = "taobao.tbk.sc.social.crowd.get";
const FUNCTION = apiName(METHOD).replace(/^./, (first) => first.toLowerCase());

const PEER_APPS: Readonly<Record<string, string>> = {
  [WITH_NODE]: "export const request = 12312;",
  "hey-api": `import { ${FUNCTION} } from "../hey-api";
export const answer = await ${FUNCTION}({ body: { social_crowd_id: "12312" } });`,
  "openapi-typescript": `import type { paths } from "../openapi-typescript";
type Call = paths["${pathOf(METHOD)}"]["post"];
type Answer = Call["responses"][200]["content"]["application/json"];
type Payload = Extract<Answer, { ${rootName(METHOD)}: unknown }>["${rootName(METHOD)}"];
export const nameOf = (payload: Payload) => payload.social_crowd_name;`,
  orval: `import { ${FUNCTION} } from "../orval/api";
export const answer = await ${FUNCTION}({ social_crowd_id: "12312" });`,
  openai: `import OpenAI from "openai";
const client = new OpenAI({ apiKey: "key" });
export const answer = await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "c" }] });`,
  stripe: `import Stripe from "stripe";
const client = new Stripe("key");
export const answer = await client.customers.retrieve("cus_1");`,
  "tencentcloud cvm": `import { cvm } from "tencentcloud-sdk-nodejs-cvm";
const credential = { secretId: "id", secretKey: "key" };
const client = new cvm.v20170312.Client({ credential, region: "ap-guangzhou" });
export const answer = await client.DescribeZones();`,
};

/** orval's output gives a form field of an unknown type, or of one that may be null, where a text is needed. */
export const ORVAL_ERRORS =
  /\borval\/api\.ts\(\d+,\d+\): error TS2345: Argument of type '(?:unknown|\{\} \| null)' is not assignable to parameter of type 'string'\.$/;

/** Apps beside what the OpenAPI generators write of the catalogue, and beside SDKs that are liked. */
export function peerConsumers(scratch: string, peers: string): Consumer[] {
  const site = createSite(join(scratch, "catalogue"));
  for (const generator of openApiGenerators(peers)) {
    const program = generator.program(site);
    if (generator.leaves.every((name) => existsSync(join(site.dir, name)))) continue;
    if (generator.name in PEER_APPS) runMeasured(program);
  }
  return Object.entries(PEER_APPS).map(([name, text]) => {
    const dir = join(site.dir, `use ${name.replaceAll(/\W+/g, "-")}`);
    const file = join(dir, "app.ts");
    mkdirSync(dir, { recursive: true });
    writeFileSync(file, `${text}\n`);
    writeConfig(dir, PEER_CONFIG, file);
    return { name, dir, base: WITH_NODE, file, knownErrors: name === "orval" ? ORVAL_ERRORS : undefined };
  });
}

function writeConfig(dir: string, compilerOptions: object, file: string): void {
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
}
