import { jsonSample } from "./json.ts";
import type { Sample, SampleForm } from "./sample.ts";
import { xmlSample } from "./xml.ts";

/** The samples a document shows of one answer, and which of them could not be read. */
export interface AnswerSamples {
  readonly readable: readonly Sample[];
  readonly unreadable: readonly SampleForm[];
}

/** Reads the samples that are there; an empty text is no sample. */
export function readSamples(texts: Readonly<Record<SampleForm, string>>): AnswerSamples {
  const read = { json: jsonSample, simplified: jsonSample, xml: xmlSample };
  const readable: Sample[] = [];
  const unreadable: SampleForm[] = [];
  for (const form of ["json", "simplified", "xml"] as const) {
    if (texts[form].trim() === "") continue;
    const tree = read[form](texts[form]);
    if (tree) readable.push({ form, tree });
    else unreadable.push(form);
  }
  return { readable, unreadable };
}
