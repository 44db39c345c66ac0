import { strict as assert } from "node:assert";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { hasErrors } from "../../../generator/diagnostics.ts";
import { generate } from "../../../generator/pipeline.ts";
import { property } from "./property.ts";
import { inFolder, snapshot, writeFiles } from "./trees.ts";

const SPEC = {
  "tbk/taobao.tbk.a.get.yaml":
    "{ method: taobao.tbk.a.get, title: 甲, summary: 乙, session: none, kind: read, params: {}, response: {}, errors: {}, sources: [x] }",
};

/** Places of the generated package, and places beside them. */
const OURS = ["src", "src/index.ts", "src/tbk", "src/tbk/TbkAGetRequest.ts", "data", "README.md", "manifest.json"];
const FOREIGN = ["notes.txt", "src/notes.txt", "src/tbk/Mine.ts", "dist", "node_modules/x", ".git/config", "..x"];

const KINDS = [
  "file",
  "folder",
  "link to a file",
  "link to a folder",
  "link to nothing",
  "link to its parent",
] as const;

const obstacle = fc.record({ path: fc.constantFrom(...OURS, ...FOREIGN), kind: fc.constantFrom(...KINDS) });

const listed = fc.constantFrom(
  "../outside/file",
  "/etc/hostname",
  "../../x",
  "src/..",
  "",
  ".",
  "src",
  "__proto__",
  "notes.txt",
);
const manifest = fc.oneof(
  fc.constantFrom("", "null", "[]", '{"files":null}', '{"files":[]}', '{"name":"app","files":{"README.md":"x"}}', "{}"),
  fc.uniqueArray(listed, { minLength: 1, maxLength: 4 }).map((paths) => (text: string) => {
    const { about, files } = JSON.parse(text) as { about: string; files: object };
    return JSON.stringify({ about, files: { ...files, ...Object.fromEntries(paths.map((path) => [path, "x"])) } });
  }),
);

function place(root: string, path: string, kind: (typeof KINDS)[number]): void {
  const full = join(root, "out", path);
  rmSync(full, { recursive: true, force: true });
  mkdirSync(dirname(full), { recursive: true });
  if (kind === "file") writeFileSync(full, "mine");
  else if (kind === "folder") mkdirSync(full);
  else {
    const targets = { file: "outside/file", folder: "outside", nothing: "outside/none", "its parent": "out" };
    symlinkSync(join(root, targets[kind.slice(kind.indexOf("to ") + 3).replace(/^an? /, "") as "file"]), full);
  }
}

/** What is not ours must be there afterwards as it was, and nothing outside may change. */
export const outputs = [
  property(
    "nothing outside the output folder changes, nothing foreign in it is lost",
    15,
    fc.record({
      isFresh: fc.boolean(),
      obstacles: fc.uniqueArray(obstacle, { maxLength: 3, selector: ({ path }) => path }),
      manifest: fc.option(manifest),
      times: fc.integer({ min: 1, max: 2 }),
    }),
    async ({ isFresh, obstacles, manifest: tampered, times }) => {
      await inFolder(SPEC, async (options, root) => {
        writeFiles(join(root, "outside"), { file: "precious", "src/index.ts": "precious" });
        if (!isFresh) await generate(options);
        const about = snapshotText(root);
        if (tampered !== null) {
          const text = typeof tampered === "string" ? tampered : tampered(about ?? '{"about":"","files":{}}');
          writeFiles(options.outDir, { "manifest.json": text });
        }
        for (const { path, kind } of obstacles.toSorted((a, b) => a.path.length - b.path.length)) {
          try {
            place(root, path, kind);
          } catch {
            // the parent is one of the obstacles
          }
        }
        const before = snapshot(root);
        for (let time = 0; time < times; time++) {
          const { diagnostics, written, removed } = await generate(options);
          if (hasErrors(diagnostics)) assert.deepEqual({ written, removed }, { written: [], removed: [] });
          const after = snapshot(root);
          for (const [path, what] of before) {
            const isOurs = path.startsWith("out/") && (OURS.includes(path.slice(4)) || written.includes(path.slice(4)));
            if (!isOurs || hasErrors(diagnostics) || !what.startsWith("file"))
              assert.equal(after.get(path), what, path);
          }
          for (const path of after.keys()) {
            assert.ok(before.has(path) || /^out(\/|$)/.test(path), `${path} was written`);
          }
        }
      });
    },
  ),
];

function snapshotText(root: string): string | undefined {
  return snapshot(root).get("out/manifest.json")?.slice("file ".length);
}
