import { describe, expect, test } from "vitest";
import { CATALOGUE, DOCUMENT, type Visit } from "../docsite/server.ts";
import { FAULTS, REFUSALS } from "../docsite/traps.ts";
import { smallSite } from "./setup.ts";

const { site, run } = await smallSite();

describe("asks politely", () => {
  test("one request at a time, with a pause that is never the same, each document once", async () => {
    await run({}, { pace: 40, jitter: 0.5 });
    const pairs = site.log.slice(1).map((visit, at) => [site.log[at], visit] as [Visit, Visit]);
    for (const [one, next] of pairs) expect(one.left).toBeLessThan(next.came);
    const rests = pairs.map(([one, next]) => next.came - one.came);
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(19);
    expect(new Set(rests.map(Math.round)).size).toBeGreaterThan(1);
    expect(site.asked).toEqual([...new Set(site.asked)]);
    expect(site.log.map(({ path }) => path)).toEqual([
      "/docCenter",
      CATALOGUE,
      "/docs/api.htm",
      ...site.entries.map(() => DOCUMENT),
    ]);
  });

  test("as what it is, with every cookie of the session's page and the page as referer", async () => {
    await run();
    const documents = site.log.filter(({ path }) => path === DOCUMENT);
    for (const { headers, query } of documents) {
      expect(headers.cookie?.split("; ").map((cookie) => cookie.split("=")[0])).toEqual(["_tb_token_", "cookie2", "t"]);
      expect(headers.cookie).toContain(`_tb_token_=${query.get("_tb_token_")}`);
      expect(headers).toMatchObject({ referer: `${site.url}/docCenter`, "user-agent": "top-docs-reader" });
    }
  });
});

describe("a session", () => {
  test("is opened anew when it expires, and nothing is asked twice for it", async () => {
    site.sessions.life = 4;
    expect(await run()).toMatchObject({ isWhole: true });
    expect(site.log.filter(({ path }) => path === "/docCenter").length).toBe(3);
  });

  test("is opened anew before it is too old", async () => {
    await run({}, { sessionLife: 0 });
    expect(site.log.filter(({ path }) => path === "/docCenter").length).toBe(site.entries.length + 1);
  });

  test("has its token in a field of the page where no cookie has it, and by the second page where the first has none", async () => {
    site.sessions.tokenIn = "html";
    expect(await run()).toMatchObject({ isWhole: true });
    site.reset();
    site.set(FAULTS["error-shell"], { path: "/docCenter" });
    expect(await run()).toMatchObject({ isWhole: true });
    expect(site.log.slice(0, 2).map(({ path }) => path)).toEqual(["/docCenter", "/api.htm"]);
  });

  test.each(["expired", "error-shell", "error"] as const)(
    "that is refused when it is new (%s) ends a pull",
    async (name) => {
      site.set(FAULTS[name], { after: 2 });
      expect(await run()).toMatchObject({ isWhole: false, stopped: { reason: "session" } });
      expect(site.asked.length).toBe(4);
    },
  );
});

describe("stops at once", () => {
  const REASONS = { login: "login", moved: "moved", "429": "busy", "503": "busy" } as const;
  const reasonOf = (name: string) => (name in REASONS ? REASONS[name as keyof typeof REASONS] : "challenge");

  test.each(Object.entries(REFUSALS))("%s: at a document, and goes on from there later", async (name, trap) => {
    site.set(trap, { after: 2 });
    const stopped = await run();
    expect(stopped).toMatchObject({ isWhole: false, stopped: { reason: reasonOf(name), advice: expect.any(String) } });
    expect(stopped.asked.length).toBe(2);
    expect(site.log.at(-1)?.query.get("docId")).toBe(String(site.entries[2]?.id)); // and nothing after it
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true, isResumed: true });
    expect(site.asked).toEqual(site.entries.slice(2).map(({ id }) => id));
  });

  test.each(Object.entries(REFUSALS))("%s: at the session's page, the catalogue", async (name, trap) => {
    for (const path of ["/docCenter", CATALOGUE]) {
      site.reset();
      site.set(trap, { path });
      expect(await run({ isFresh: true })).toMatchObject({ asked: [], stopped: { reason: reasonOf(name) } });
      expect(site.log.at(-1)?.path).toBe(path);
    }
  });

  test("at an old page too, but for one that has moved", async () => {
    site.set(REFUSALS["challenge-html"], { path: "/docs/api.htm" });
    expect(await run()).toMatchObject({ asked: [], stopped: { reason: "challenge" } });
    site.reset();
    site.set(REFUSALS.moved, { path: "/docs/api.htm" });
    expect(await run()).toMatchObject({ isWhole: true, notes: [expect.stringContaining("status 301")] });
  });
});
