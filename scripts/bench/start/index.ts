import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installLocked } from "../../check-package/scratch.ts";
import type { Context } from "../context.ts";
import { type Contender, firstLine, interleaved } from "../interleaved.ts";
import { runTimed } from "../measured-process.ts";
import { bundleProbe } from "../probe.ts";
import { withRounds } from "../rounds.ts";
import { type Row, rowsOf } from "../row.ts";
import { BARE_APP, OUR_APP, PEER_APPS, type StartApp } from "./apps.ts";
import { type Bundling, ESBUILD, otherBundlers } from "./bundles.ts";

/** From the start of a process to the first answer of a local server and the process's end. */
export async function measureStart({ isQuick, peers, scratch, installed, progress }: Context): Promise<Row[]> {
  const app = await installed();
  progress("start: bundles");
  for (const { name, text } of [BARE_APP, OUR_APP]) writeFileSync(fileOf(app, name), text);
  const bundlings = [...ESBUILD];
  if (peers !== undefined && !isQuick) bundlings.push(...otherBundlers(installLocked("scripts/check-package"), peers));
  const server = fork(await bundleProbe("server"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    const ORIGIN = `http://127.0.0.1:${((await once(server, "message")) as [number])[0]}`;
    const timed = (name: string, file: string): Contender<number> => ({
      name,
      run: () => runTimed({ args: [file] }, { ORIGIN }),
    });
    const contenders = [
      ...[BARE_APP, OUR_APP].map(({ name }) => timed(name, fileOf(app, name))),
      ...(await bundled(app, BARE_APP, ESBUILD.slice(0, 1), timed)),
      ...(await bundled(app, OUR_APP, bundlings, timed)),
      ...(peers === undefined ? [] : others(peers, scratch, timed)),
    ];
    progress("start: first answers");
    const about = { subject: "start to the first answer", base: () => BARE_APP.name };
    const found = await interleaved(withRounds(contenders, about), { rounds: isQuick ? 3 : 21, warmups: 1 });
    return rowsOf(found, { ...about, value: (ms) => ms, unit: "ms" });
  } finally {
    (server as ChildProcess).disconnect();
  }
}

type Timed = (name: string, file: string) => Contender<number>;

function fileOf(app: string, name: string): string {
  return join(app, `${name.replaceAll(/\W+/g, "-")}.mjs`);
}

/** A bundler that fails is a contender that does. */
async function bundled(app: string, { name }: StartApp, bundlings: readonly Bundling[], timed: Timed) {
  const source = name.replaceAll(/\W+/g, "-");
  return Promise.all(
    bundlings.map(async (bundling): Promise<Contender<number>> => {
      const words = `${name}, ${bundling.name}`;
      try {
        return timed(words, await bundling.bundle(app, source));
      } catch (error) {
        return { name: words, run: () => Promise.reject(new Error(firstLine(error))) };
      }
    }),
  );
}

/** Each in a folder beside the peers. */
function others(peers: string, scratch: string, timed: Timed): Contender<number>[] {
  const dir = join(scratch, "start");
  mkdirSync(dir);
  symlinkSync(join(peers, "node_modules"), join(dir, "node_modules"));
  return PEER_APPS.map(({ name, text }) => {
    writeFileSync(fileOf(dir, name), text);
    return timed(name, fileOf(dir, name));
  });
}
