import {
  standing
} from "./chunk-7AZZ7BNY.js";
import {
  finish
} from "./chunk-3GDQG2XZ.js";
import {
  hash
} from "./chunk-OUZQHC4U.js";

// generator/write/index.ts
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join as join4, resolve, sep as sep2 } from "node:path";

// generator/write/compare.ts
import { readdirSync, readFileSync as readFileSync2, statSync } from "node:fs";
import { join as join2, relative, sep } from "node:path";

// generator/write/manifest.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var MANIFEST = "manifest.json";
var ABOUT = "Written by `npm run generate`: each generated file and the hash of its text. DO NOT EDIT.";
function readManifest(outDir) {
  try {
    const manifest = JSON.parse(readFileSync(join(outDir, MANIFEST), "utf8"));
    return isManifest(manifest) ? manifest.files : void 0;
  } catch {
    return void 0;
  }
}
function isManifest(value) {
  const { about, files } = value ?? {};
  return about === ABOUT && typeof files === "object" && files !== null;
}
function manifestFile(files) {
  const entries = files.map(({ path, hash: hash2 }) => [path, hash2]).sort(([a], [b]) => a < b ? -1 : 1);
  return finish({
    path: MANIFEST,
    isCopy: false,
    text: `${JSON.stringify({ about: ABOUT, files: Object.fromEntries(entries) }, null, 2)}
`
  });
}

// generator/write/compare.ts
var IGNORED = /^(dist|node_modules)$|\.tgz$/;
function compare(outDir, files) {
  const manifest = readManifest(outDir);
  const present = listOutput(outDir);
  const differences = files.flatMap((file) => compareOne(outDir, file, manifest ?? {}));
  const wanted = new Set(files.map((file) => file.path));
  for (const path of present) {
    if (!wanted.has(path)) differences.push({ path, drift: extra(outDir, path, manifest ?? {}) });
  }
  differences.sort((a, b) => a.path < b.path ? -1 : 1);
  const isForeign = manifest === void 0 && present.length > 0;
  return { differences, unchanged: files.length - differences.filter((d) => wanted.has(d.path)).length, isForeign };
}
function compareOne(outDir, file, manifest) {
  if (file.isFinal) return [];
  const found = readOutput(outDir, file.path);
  if (found?.equals(file.bytes)) return [];
  if (found === void 0) return [{ path: file.path, drift: "missing", wanted: file.bytes }];
  const known = manifest[file.path];
  const generated = file.path === MANIFEST || known === hash(found);
  return [{ path: file.path, drift: generated ? "stale" : "hand-edited", found, wanted: file.bytes }];
}
function extra(outDir, path, manifest) {
  const known = manifest[path];
  return known !== void 0 && known === hash(readOutput(outDir, path) ?? "") ? "orphaned" : "foreign";
}
function readOutput(outDir, path) {
  const full = join2(outDir, path);
  return standing(full)?.isFile() ? readFileSync2(full) : void 0;
}
function listOutput(outDir) {
  if (!statSync(outDir, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(outDir, { withFileTypes: true }).filter((entry) => !IGNORED.test(entry.name)).flatMap((entry) => entry.isDirectory() ? listTree(outDir, join2(outDir, entry.name)) : [entry.name]);
}
function listTree(outDir, dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => relative(outDir, join2(entry.parentPath, entry.name)).split(sep).join("/"));
}

// generator/write/obstacles.ts
import { statSync as statSync2 } from "node:fs";
import { join as join3 } from "node:path";
function obstacles(outDir, paths) {
  const root = statSync2(outDir, { throwIfNoEntry: false });
  if (root && !root.isDirectory()) return [""];
  const folders = new Set(paths.flatMap(parents));
  const inTheWay = (path, isRight) => {
    const stats = standing(join3(outDir, path));
    return stats !== void 0 && !stats[isRight]();
  };
  const wrong = [...folders].filter((path) => inTheWay(path, "isDirectory"));
  if (wrong.length > 0) return wrong;
  return paths.filter((path) => inTheWay(path, "isFile"));
}
function parents(path) {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}

// generator/write/index.ts
function write(outDir, files) {
  const all = [...files, manifestFile(files)];
  const comparison = compare(outDir, all);
  const changed = new Set(comparison.differences.map((difference) => difference.path));
  const written = all.filter((file) => changed.has(file.path));
  const refusals = comparison.isForeign ? [FOREIGN] : obstacles(outDir, written.map(pathOf)).map(obstacle);
  if (refusals.length > 0) {
    return { written: [], removed: [], unchanged: 0, files: all, diagnostics: refusals.map((r) => refusal(outDir, r)) };
  }
  if (readManifest(outDir) === void 0) writeOne(outDir, all.at(-1));
  for (const file of written) writeOne(outDir, file);
  const removed = comparison.differences.filter((d) => d.drift === "orphaned").map((d) => d.path);
  for (const path of removed) removeOne(outDir, path);
  return {
    written: written.map(pathOf),
    removed,
    unchanged: comparison.unchanged,
    files: all,
    diagnostics: leftovers(outDir, comparison)
  };
}
function check(outDir, files) {
  return compare(outDir, [...files, manifestFile(files)]);
}
function writeOne(outDir, file) {
  const path = inside(outDir, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.bytes);
}
function removeOne(outDir, path) {
  const full = inside(outDir, path);
  rmSync(full);
  for (let dir = dirname(full); dir !== resolve(outDir); dir = dirname(dir)) {
    try {
      rmdirSync(dir);
    } catch {
      return;
    }
  }
}
function inside(outDir, path) {
  const root = resolve(outDir);
  const full = resolve(join4(root, path));
  if (!full.startsWith(root + sep2)) throw new Error(`refusing to write outside ${outDir}: ${path}`);
  return full;
}
function pathOf({ path }) {
  return path;
}
var FOREIGN = {
  path: "",
  message: "the folder is not empty and was not made by this generator; nothing was written",
  hint: "give an empty folder by --out DIR, or remove this one"
};
function obstacle(path) {
  const message = "it is a link, or no file where a file goes, or no folder where a folder goes; nothing was written";
  return { path, message, hint: "move it away, or give another folder by --out DIR" };
}
function refusal(outDir, { path, message, hint }) {
  return { file: join4(outDir, path), line: 0, col: 0, severity: "error", code: "foreign-output", message, hint };
}
function leftovers(outDir, comparison) {
  return comparison.differences.filter((difference) => difference.drift === "foreign").map((difference) => ({
    file: join4(outDir, difference.path),
    line: 0,
    col: 0,
    severity: "warning",
    code: "foreign-output",
    message: "the file was not generated, or was edited after its spec was removed; it is left alone",
    hint: "move it out of the generated folder"
  }));
}
export {
  check,
  write
};
