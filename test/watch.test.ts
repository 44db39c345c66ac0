import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { watchFolders } from "../generator/watch.ts";

const dir = mkdtempSync(join(tmpdir(), "watch-"));
afterAll(() => rmSync(dir, { recursive: true }));

test("a file is noticed each time it is saved, replaced or removed, also in a folder that has come or come back", async () => {
  const changes = watchFolders([dir]);
  const isNoticed = async (path: string, change: () => void) => {
    let next = changes.next();
    change();
    while (!String((await next).value).startsWith(path)) next = changes.next();
  };
  const folder = join(dir, "tbk");
  const [file, aside] = [join(folder, "a.yaml"), join(folder, "replacing")];
  for (let round = 0; round < 2; round++) {
    await isNoticed(folder, () => mkdirSync(folder));
    await isNoticed(file, () => writeFileSync(file, "1"));
    for (let n = 0; n < 2; n++) {
      await isNoticed(file, () => {
        writeFileSync(aside, "2");
        renameSync(aside, file);
      });
    }
    await isNoticed(file, () => writeFileSync(file, "3"));
    await isNoticed(file, () => rmSync(file));
    await isNoticed(folder, () => rmSync(folder, { recursive: true }));
  }
  expect(await changes.return(undefined)).toMatchObject({ done: true });
}, 20_000);
