import {
  formatDiagnostic
} from "./chunk-WGKIATWL.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/user-error.ts
var UserError = class extends Error {
  name = "UserError";
};

// generator/cli/command.ts
import { parseArgs } from "node:util";
var UsageError = class extends UserError {
};
var SpecError = class extends Error {
  diagnostics;
  constructor(diagnostics) {
    super("the specs are wrong");
    this.diagnostics = diagnostics;
  }
};
function defineCommand(command) {
  return command;
}
async function start(command, args = process.argv.slice(2)) {
  process.stdout.on("error", (error) => failUnlessUnread(error, error.message));
  process.stderr.on("error", failUnlessUnread);
  const code = await runCommand(command, args);
  if (code !== 0) process.exitCode = code;
}
async function runCommand(command, args) {
  const usage = `usage: ${command.usage}`;
  try {
    const { help, values, operands } = readArguments(command, args);
    if (!help) return await command.run(values, operands) ?? 0;
    console.log(usage);
    return 0;
  } catch (error) {
    for (const line of linesOf(error, usage)) console.error(line);
    return error instanceof UserError ? 2 : 1;
  }
}
function linesOf(error, usage) {
  if (error instanceof SpecError) return error.diagnostics.map(formatDiagnostic);
  if (error instanceof UsageError) return [flat(error.message), usage];
  if (error instanceof UserError || isSystemError(error)) return [flat(error.message)];
  throw error;
}
function wholeNumber(option, text, most = Number.MAX_SAFE_INTEGER) {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new UsageError(`${option} ${text} is no whole number from 0 to ${most}`);
}
function readArguments({ options, operands: most = 0 }, args) {
  const known = { ...options, help: { type: "boolean", short: "h" } };
  const { values, positionals } = parsed({ args: [...args], options: known, allowPositionals: most > 0 });
  if (positionals.length > most) throw new UsageError(`unexpected argument ${positionals[most]}`);
  return { help: values["help"] === true, values, operands: positionals };
}
function parsed(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence = ""] = String(error.message).split(/\.\s/);
    throw new UsageError(sentence);
  }
}
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}
function failUnlessUnread({ code }, sentence) {
  if (code === "EPIPE") return;
  if (sentence !== void 0) console.error(sentence);
  process.exitCode ||= 1;
}

export {
  UserError,
  UsageError,
  SpecError,
  defineCommand,
  start,
  wholeNumber
};
