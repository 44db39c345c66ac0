import type { Property } from "./property.ts";
import { answers } from "./answers.ts";
import { compiled } from "./compiled.ts";
import { decoding } from "./decoding.ts";
import { transcriptions } from "./documents.ts";
import { outputs } from "./outputs.ts";
import { redaction } from "./redaction.ts";
import { signing } from "./signing.ts";
import { specs } from "./specs.ts";
import { texts } from "./texts.ts";
import { values } from "./values.ts";

/** Every property, by the name of its test file. */
export const PROPERTIES: Readonly<Record<string, readonly Property[]>> = {
  signing,
  values,
  decoding,
  answers,
  redaction,
  specs,
  texts,
  transcriptions,
  outputs,
  compiled,
};
