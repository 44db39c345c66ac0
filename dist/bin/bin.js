#!/usr/bin/env node
import {
  UsageError,
  defineCommand,
  start
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import "./chunk-7F3LAL5W.js";

// generator/cli/commands.ts
var COMMANDS = {
  generate: async () => (await import("./generate-JODOFVFF.js")).generateCommand,
  lint: async () => (await import("./lint-VHEKJ2OI.js")).lintCommand,
  pull: async () => (await import("./pull-TE6GW7FC.js")).pullCommand,
  transcribe: async () => (await import("./transcribe-BIIHDPHS.js")).transcribeCommand,
  changes: async () => (await import("./changes-BCGMUDWB.js")).changesCommand,
  new: async () => (await import("./new-AXDUKDBO.js")).newCommand
};
async function startNamed(commands, program) {
  const [name = "", ...args] = process.argv.slice(2);
  const load = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (load) return start(await load(), args);
  const usage = `${program} ${Object.keys(commands).join("|")} ...; each tells its own with --help`;
  await start(
    defineCommand({
      usage,
      operands: Infinity,
      run(_, [unknown]) {
        throw new UsageError(unknown === void 0 ? "no command is named" : `unknown command: ${unknown}`);
      }
    })
  );
}

// scripts/bin.ts
await startNamed(
  {
    ...COMMANDS,
    build: async () => (await import("./build-4AKBSIPF.js")).buildCommand,
    docs: async () => (await import("./docs-UDGIWCP4.js")).docsCommand,
    gateway: async () => (await import("./gateway-Z4IMXYUU.js")).gatewayCommand,
    openapi: async () => (await import("./openapi-GVIY2MDI.js")).openApiCommand
  },
  "top-sdk-generator"
);
