import type { Property } from "./property.ts";
import { compiled } from "./compiled.ts";
import { outputs } from "./outputs.ts";
import { specs } from "./specs.ts";

/** Every property, by the name of its test file. */
export const PROPERTIES: Readonly<Record<string, readonly Property[]>> = { specs, compiled, outputs };
