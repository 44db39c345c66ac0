// generator/watch.ts
import { watch } from "node:fs";
import { join } from "node:path";
var SETTLE_MS = 50;
async function* watchFolders(dirs) {
  let changed;
  let wake = () => {
  };
  const watchers = dirs.map(
    (dir) => watch(dir, { recursive: true }, (_, name) => {
      changed = join(dir, name ?? "");
      wake();
    })
  );
  try {
    for (; ; ) {
      if (changed === void 0) await new Promise((resolve) => wake = resolve);
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const file = changed ?? "";
      changed = void 0;
      yield file;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
export {
  watchFolders
};
