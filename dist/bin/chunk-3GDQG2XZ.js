import {
  hash
} from "./chunk-OUZQHC4U.js";

// generator/emit/output.ts
function finish({ text, ...file }) {
  const bytes = Buffer.from(text);
  return { ...file, bytes, hash: hash(bytes) };
}

export {
  finish
};
