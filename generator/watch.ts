import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** Editors write a file several times in a moment. */
const SETTLE_MS = 50;

/** The files below the folders as they are saved, one event a burst. */
export async function* watchFolders(dirs: readonly string[]): AsyncGenerator<string> {
  let changed: string | undefined;
  let wake: () => void = () => {};
  const note = (path: string) => {
    changed = path;
    wake();
  };
  let watchers: FSWatcher[] = [];
  for (const dir of dirs) watchTree(dir, note, watchers);
  try {
    for (;;) {
      if (changed === undefined) await new Promise<void>((resolve) => (wake = resolve));
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const file = changed ?? "";
      changed = undefined;
      watchers = watchAnew(dirs, note, watchers);
      yield file;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Folders may have come, or others stand in their places; the old ones go on where one cannot be watched, as it was moved away. */
function watchAnew(dirs: readonly string[], note: (path: string) => void, old: FSWatcher[]): FSWatcher[] {
  const watchers: FSWatcher[] = [];
  try {
    for (const dir of dirs) watchTree(dir, note, watchers);
  } catch {
    return [...old, ...watchers];
  }
  for (const watcher of old) watcher.close();
  return watchers;
}

/** Each folder by itself: where Node watches a tree by its files, one that is replaced, as editors and git do it, is lost. */
function watchTree(dir: string, note: (path: string) => void, watchers: FSWatcher[]): void {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of [dir, ...entries.map(({ parentPath, name }) => join(parentPath, name))]) {
    const watcher = watch(folder, (_, name) => note(join(folder, name ?? "")));
    watchers.push(watcher.on("error", () => note(folder)));
  }
}
