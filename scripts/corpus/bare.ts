import { sampleBlocks } from "../../generator/transcribe/blocks/sample-block.ts";
import { transcribe } from "../../generator/transcribe/index.ts";
import { knownSpec } from "../../generator/transcribe/known.ts";
import { readLines } from "../../generator/transcribe/lines/index.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";

/** A copied text as somebody pastes it who has not opened the samples; the text itself where it has none. */
function withoutSamples(document: string): string {
  const lines = readLines(document);
  const sampleAt = sampleBlocks(lines);
  const kept: string[] = [];
  for (let index = 0; index < lines.length;) {
    const length = sampleAt(index)?.length ?? 0;
    if (length === 0) kept.push(lines[index]?.text ?? "");
    index += Math.max(length, 1);
  }
  return kept.join("\n");
}

/** What a page of a text without its samples would change in its own spec; nothing where all is well. */
export function changesByBareText(
  document: string,
  method: string,
  spec: string,
  reserved: ReadonlySet<string>,
): readonly string[] {
  const pages = readPages(withoutSamples(document), () => knownSpec(spec));
  const page = pages.find((one) => one.method === method) ?? (pages.length === 1 ? pages[0] : undefined);
  if (!page) return ["no page of it is found"];
  const outcome = transcribe({ ...page, method }, spec, { reserved });
  if (outcome.state === "refused") return [outcome.reason];
  const told = outcome.changes.map(({ path, kind, text }) => `${path} ${kind} ${text}`);
  return outcome.state === "same" ? [] : [outcome.state, ...told];
}
