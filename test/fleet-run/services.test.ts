import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const app = mkdtempSync(join(tmpdir(), "services-"));
afterAll(() => rmSync(app, { recursive: true }));

const STARTER = `
import { Service } from ${JSON.stringify(join(process.cwd(), "test/fleet-run/services.ts"))};
class Idle extends Service {
  kind = "redis";
  url = "";
  isReady() { return Promise.resolve(true); }
}
void new Idle(process.argv[2], process.argv[2]).start();
setInterval(() => {}, 1000);
`;

const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

test.runIf(process.platform === "linux")(
  "a service ends with whoever started it, however that one is killed",
  async () => {
    mkdirSync(join(app, "services"));
    writeFileSync(join(app, "services/plain.sh"), 'echo $$ >"$2/pid"; exec sleep 1000');
    writeFileSync(join(app, "starter.mts"), STARTER);
    const starter = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(app, "starter.mts"), app]);
    const ended = once(starter, "exit");
    const pid = () => Number(existsSync(join(app, "pid")) && readFileSync(join(app, "pid"), "utf8"));
    await expect.poll(pid).toBeGreaterThan(0);
    expect(isRunning(pid())).toBe(true);
    starter.kill("SIGKILL");
    await ended;
    await expect.poll(() => isRunning(pid())).toBe(false);
  },
);

test.runIf(process.platform === "linux").each(["redis", "postgres"])("%s that is not installed is told", (kind) => {
  const script = join(process.cwd(), "test/fleet/services/plain.sh");
  const ran = spawnSync("/bin/bash", [script, kind, app], { env: { PATH: "/nowhere" }, encoding: "utf8" });
  expect(ran.stderr).toMatch(
    /^(redis-server|PostgreSQL) is not installed: apt-get install redis-server postgresql, or /,
  );
  expect(ran.status).toBe(3);
});
