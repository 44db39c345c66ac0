#!/usr/bin/env node
/** `top-sdk-generator COMMAND ...`: what the installed package runs. */
import { COMMANDS, startNamed } from "../generator/cli/commands.ts";

await startNamed(
  {
    ...COMMANDS,
    build: async () => (await import("./build.ts")).buildCommand,
    docs: async () => (await import("./docs.ts")).docsCommand,
    gateway: async () => (await import("./gateway.ts")).gatewayCommand,
    openapi: async () => (await import("./openapi.ts")).openApiCommand,
  },
  "top-sdk-generator",
);
