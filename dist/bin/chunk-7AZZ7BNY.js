// generator/write/standing.ts
import { lstatSync } from "node:fs";
function standing(path) {
  try {
    return lstatSync(path);
  } catch {
    return void 0;
  }
}

export {
  standing
};
