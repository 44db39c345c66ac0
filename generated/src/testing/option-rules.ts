import { taken } from "../runtime/call/check-options.js";
import { COUNT, FLAG, FUNCTION, GROUP, type Rule, type Rules } from "../runtime/call/option-rules.js";
import type { GatewayOptions } from "./options.js";

const isPort = (value: unknown) => COUNT[0](value) && (value as number) < 65_536;
const isList = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string");

const MOST: Rule = [(value) => value === Infinity || COUNT[0](value), "a whole number, 0 or more, or Infinity"];

const RULES: Rules & Record<keyof GatewayOptions, Rule> = {
  port: [isPort, "a port, or 0 for a free one"],
  apps: GROUP,
  sessions: [(value) => isList(value) || GROUP[0](value), "a list of texts, or an object of such lists by app key"],
  answers: GROUP,
  clock: FUNCTION,
  gzip: FLAG,
  bodyLimit: MOST,
  recordedCalls: MOST,
  recordedBytes: MOST,
  keepAlive: FLAG,
};

/** A gateway's options, those that are `undefined` left out. @throws TypeError that names each one that is wrong */
export function gatewayOptions(given: unknown): GatewayOptions {
  return taken("gateway", given, RULES);
}
