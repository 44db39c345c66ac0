import { watch } from "node:fs";
import { join } from "node:path";

/** Editors write a file several times in a moment. */
const SETTLE_MS = 50;

/** The files below the folders as they are saved, one event a burst. */
export async function* watchFolders(dirs: readonly string[]): AsyncGenerator<string> {
  let changed: string | undefined;
  let wake: () => void = () => {};
  const watchers = dirs.map((dir) =>
    watch(dir, { recursive: true }, (_, name) => {
      changed = join(dir, name ?? "");
      wake();
    }),
  );
  try {
    for (;;) {
      if (changed === undefined) await new Promise<void>((resolve) => (wake = resolve));
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const file = changed ?? "";
      changed = undefined;
      yield file;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
