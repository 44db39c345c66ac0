// generator/hash.ts
import { createHash } from "node:crypto";
function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

export {
  hash
};
