import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formatDiagnostic } from "../../../generator/diagnostics.ts";
import { lint } from "../../../generator/lint.ts";
import { transcribe } from "../../../generator/transcribe/index.ts";
import { readPages } from "../../../generator/transcribe/pages/index.ts";
import { publicParameters } from "../../../generator/transcribe/reserved.ts";
import { tidy } from "../../../generator/transcribe/tidy.ts";
import { documentMutation } from "./mutations.ts";
import { property } from "./property.ts";
import { inFolder } from "./trees.ts";

const reserved = publicParameters("spec");

/** Pages of the tests, and of the folder that FUZZ_CORPUS names. */
function documents(): string[] {
  const folders = ["test/transcribe", process.env["FUZZ_CORPUS"]].filter((dir) => dir !== undefined && existsSync(dir));
  const files = folders.flatMap((dir) =>
    readdirSync(dir as string, { recursive: true, encoding: "utf8" }).map((file) => join(dir as string, file)),
  );
  const isPage = (file: string) => (file.startsWith("test/") ? /page\.\w+$/ : /\.(json|txt|html?)$/).test(file);
  return files.filter((file) => isPage(file) && statSync(file).isFile()).sort();
}

export const transcriptions = [
  property(
    "a mutated document becomes specs without errors, or is refused; twice changes nothing",
    20,
    fc.tuple(fc.constantFrom(...documents()), documentMutation),
    async ([file, mutate]) => {
      for (const page of readPages(mutate(readFileSync(file, "utf8")))) {
        const outcome = transcribe(page, undefined, { reserved });
        if (outcome.state === "refused") continue;
        const text = await tidy(undefined, outcome.text);
        assert.equal(transcribe(page, text, { reserved }).state, "same", text.slice(0, 3_000));
        await inFolder({ [`tbk/${outcome.method}.yaml`]: text }, ({ specDir }) => {
          const errors = lint(specDir).diagnostics.filter(({ severity }) => severity === "error");
          assert.deepEqual(errors.map(formatDiagnostic), [], text.slice(0, 3_000));
        });
      }
    },
  ),
];
