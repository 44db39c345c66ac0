import {
  finish
} from "./chunk-3GDQG2XZ.js";
import "./chunk-OUZQHC4U.js";
import {
  LINE_WIDTH,
  columns
} from "./chunk-6BJW3D6Y.js";

// generator/format/index.ts
var OPTIONS = { parser: "typescript", printWidth: LINE_WIDTH };
async function format(files) {
  const formatted = [];
  for await (const file of files) {
    formatted.push(finish(needsFormat(file) ? { ...file, text: await prettify(file.text) } : file));
  }
  return formatted;
}
async function prettify(text) {
  const { format: print } = await import("prettier");
  return print(text, OPTIONS);
}
function needsFormat({ path, text, isCopy, isFinal }) {
  return !isCopy && !isFinal && path.endsWith(".ts") && text.split("\n").some(isTooWide);
}
function isTooWide(line) {
  return columns(line) > LINE_WIDTH && !/^\s*(\/\/|\/?\*)/.test(line);
}
export {
  format
};
