import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { transcribe } from "../../generator/transcribe/index.ts";
import { knownSpec } from "../../generator/transcribe/known.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";
import { publicParameters } from "../../generator/transcribe/reserved.ts";
import { documentOf } from "./document.ts";
import { textOf } from "./text.ts";
import { readSpec } from "./spec-file.ts";
import type { SpecValue } from "./spec-value.ts";

const reserved = publicParameters("spec");
const files = readdirSync("spec", { recursive: true, encoding: "utf8" }).filter((file) =>
  /^(?!patches).*[/\\].*\.yaml$/.test(file),
);
const specs = [...files.map((file) => join("spec", file)), "test/docsite/awkward.yaml"].map((file) => {
  const text = readFileSync(file, "utf8");
  return { method: basename(file, ".yaml"), text, value: readSpec(text), known: knownSpec(text) };
});

/** Methods whose pages change their specs, with what they change. */
function changed(pageOf: (spec: SpecValue) => string) {
  return specs.flatMap(({ method, text, value, known }) => {
    const outcomes = readPages(pageOf(value), () => known).map((page) => transcribe(page, text, { reserved }));
    const isSame = outcomes.length === 1 && outcomes[0]?.state === "same";
    return isSame ? [] : [{ method, outcomes: outcomes.map((one) => ({ ...one, text: "", draft: undefined })) }];
  });
}

describe("a page made of a spec changes nothing in it", () => {
  it("as the document that the site serves", () => {
    expect(changed((spec) => JSON.stringify({ success: true, data: documentOf(spec) }))).toEqual([]);
  });

  it("as copied text, whose sample tells how deep its rows lie", () => {
    expect(changed((spec) => textOf(spec))).toEqual([]);
  });

  it("as copied text without its sample: the spec tells", () => {
    expect(changed((spec) => textOf(spec, { hasSample: false }))).toEqual([]);
  });
});
