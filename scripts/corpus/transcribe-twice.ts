import { readFileSync } from "node:fs";
import { transcribe, type TranscribedSpec } from "../../generator/transcribe/index.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";
import { publicParameters } from "../../generator/transcribe/reserved.ts";
import { tidy } from "../../generator/transcribe/tidy.ts";
import { changesByBareText } from "./bare.ts";
import type { Tally } from "./tally.ts";

/** A spec, and the document it was made from. */
export interface Transcribed extends TranscribedSpec {
  readonly file: string;
  readonly document: string;
}

/** The specs of a document's pages; a second transcription onto them changes nothing. */
export async function transcribeTwice(path: string, file: string, tally: Tally): Promise<Transcribed[]> {
  const document = readFileSync(path, "utf8");
  const reserved = publicParameters("spec");
  tally.count("documents");
  const specs: Transcribed[] = [];
  for (const [index, page] of readPages(document).entries()) {
    const method = page.method ?? `page.${file.toLowerCase().replace(/[^a-z0-9]+/g, ".")}.${index}`;
    if (page.method === undefined && page.params === undefined && page.response === undefined) {
      tally.count("texts without a table");
      console.log(
        `${file}: no table; ${page.notes.map((note) => `line ${note.line ?? "-"}: ${note.text}`).join("; ")}`,
      );
      continue;
    }
    const outcome = transcribe({ ...page, method }, undefined, { reserved });
    if (outcome.state === "refused") {
      tally.fail([`${file}: ${outcome.reason}`]);
      continue;
    }
    const text = await tidy(undefined, outcome.text);
    const again = transcribe({ ...page, method }, text, { reserved });
    if (again.state !== "same") tally.fail([`${file}: transcribing it twice changes the spec (${again.state})`]);
    else tally.count("unchanged by a second transcription");
    if (!file.endsWith(".json")) {
      const changes = changesByBareText(document, method, text, reserved);
      tally.fail(changes.map((change) => `${file}: its text without the samples: ${change}`));
      if (changes.length === 0) tally.count("unchanged by their text without its samples");
    }
    specs.push({ ...outcome, text, file, document });
    tell(file, outcome, tally);
  }
  return specs;
}

function tell(file: string, { notes }: TranscribedSpec, tally: Tally): void {
  for (const note of notes) {
    tally.count(`notes: ${note.kind}`);
    if (!/^(json|simplified|xml) sample/.test(note.text) && !/sample cannot be read/.test(note.text)) continue;
    tally.count("differences between samples and tables");
    console.log(`${file}: ${note.path?.join(".") ?? ""} ${note.text}`);
  }
}
