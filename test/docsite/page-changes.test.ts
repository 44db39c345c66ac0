import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diff } from "../../generator/changes/diff/index.ts";
import { lint } from "../../generator/lint.ts";
import { reportLines } from "../../generator/transcribe/report.ts";
import { type PageResult, transcribeDocuments } from "../../generator/transcribe/run.ts";
import type { TopDocument } from "./document.ts";
import { MORE_CHANGES } from "./more-page-changes.ts";
import { PAGE_CHANGES } from "./page-changes.ts";
import { pageOf, specText, type Subject, SUBJECTS } from "./subjects.ts";

const root = mkdtempSync(join(tmpdir(), "page-changes-"));
afterAll(() => rmSync(root, { recursive: true }));

async function read(specDir: string, document: TopDocument, id: number): Promise<PageResult> {
  const content = JSON.stringify({ success: true, data: document });
  const results: PageResult[] = [];
  for await (const result of transcribeDocuments([{ name: "page", content, id }], { specDir })) results.push(result);
  expect(results).toHaveLength(1);
  return results[0] as PageResult;
}

/** A folder with the subject's spec, whose page has been read once. */
async function known(subject: Subject): Promise<string> {
  const folder = join(root, subject.method);
  mkdirSync(join(folder, "demo"), { recursive: true });
  cpSync("test/docsite/gateway.yaml", join(folder, "gateway.yaml"));
  writeFileSync(join(folder, "demo", `${subject.method}.yaml`), specText(subject));
  expect(await read(folder, pageOf(subject), subject.spec.id)).toMatchObject({ state: "same", changes: [], notes: [] });
  return folder;
}

function treeOf(folder: string) {
  const { spec, diagnostics } = lint(folder);
  if (!spec) throw new Error(JSON.stringify(diagnostics, null, 1));
  return spec;
}

describe.each(SUBJECTS)("$method", (subject) => {
  const before = known(subject);
  const tree = before.then(treeOf);

  it.each([...PAGE_CHANGES, ...MORE_CHANGES])(
    "$name",
    async ({ change, kinds = [], refused, says, id = subject.spec.id }) => {
      const from = await before;
      const to = mkdtempSync(join(root, "to-"));
      cpSync(from, to, { recursive: true });
      const page = pageOf(subject);
      change(page, subject.at);
      const result = await read(to, page, id);
      expect(reportLines(result).join("\n")).toMatch(says);
      expect(result.code).toBe(refused);
      const told = diff(await tree, treeOf(to)).flatMap(({ changes }) => changes.map(({ kind }) => kind));
      expect(told.sort()).toEqual([...kinds].sort());
      if (refused === undefined) {
        const again = await read(to, page, id);
        expect({ state: again.state, changes: again.changes.filter(({ kind }) => kind !== "kept") }).toEqual({
          state: "same",
          changes: [],
        });
      }
    },
  );
});
