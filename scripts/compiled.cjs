/**
 * Loads `bundle.cjs` beside it with the code that V8 made of it before: compiling a library of seven megabytes takes longer
 * than a small run of the generator does. V8 refuses code of another version or source; then it is made anew.
 */
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const { wrap } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const filename = join(__dirname, "bundle.cjs");
const code = join(__dirname, "bundle.code");
const cachedData = readIfThere(code);
const script = new Script(wrap(readFileSync(filename, "latin1")), { filename, ...(cachedData && { cachedData }) });
script.runInThisContext()(exports, require, module, filename, __dirname);
if (!cachedData || script.cachedDataRejected) save();

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Made after the run, when the functions that loading needs are compiled. Moved into place: nobody reads half of it. */
function save() {
  const aside = `${code}.${process.pid}`;
  writeFileSync(aside, script.createCachedData());
  renameSync(aside, code);
}
