import { tracingChannel } from "node:diagnostics_channel";
import { NAME } from "../../package.js";
import type { TopTrace } from "./trace.js";

/** Every call is traced here. Apart from `trace.ts`, so that the package's types do not need Node's. */
export const channel = tracingChannel<unknown, TopTrace>(`${NAME}:call`);
