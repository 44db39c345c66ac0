import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { HOSTILE, REFERENCE, type Site } from "./sites.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
    hostile: string;
  }
}

/** Serves both sites as `npm run docs -- --serve` does. */
export default async function serve(project: TestProject): Promise<() => void> {
  const sites = [await serveSite(REFERENCE), await serveSite(HOSTILE)] as const;
  project.provide("site", sites[0].url);
  project.provide("hostile", sites[1].url);
  return () => sites.forEach(({ server }) => server.kill());
}

export async function serveSite({ dir, base }: Site): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const port = String(await freePort());
  const bin = join(dir, "node_modules", "vitepress", "bin", "vitepress.js");
  const args = [bin, "serve", join(dir, "site"), "--port", port, "--base", base];
  const server = spawn(process.execPath, args, { stdio: "pipe" });
  for await (const chunk of server.stdout) if (String(chunk).includes(port)) break;
  return { url: `http://localhost:${port}${base}`, server };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
