import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { madeDocument } from "../docsite/entries.ts";
import { CATALOGUE, DOCUMENT } from "../docsite/server.ts";
import { FAULTS } from "../docsite/traps.ts";
import { smallSite } from "./setup.ts";

const { site, pagesDir, run, spec, folder } = await smallSite();
const outcomes = ({ asked }: Awaited<ReturnType<typeof run>>) => asked.map(({ outcome }) => outcome);
const page = (id: number) => readFileSync(join(pagesDir, `${id}.json`), "utf8");
const ids = () => site.entries.map(({ id }) => id);

describe("names", () => {
  test("come from catalogue, side list and specs, each document once, in the order of ids", async () => {
    const pulled = await run();
    expect(site.asked).toEqual(ids());
    expect(pulled).toMatchObject({ isWhole: true, isResumed: false, notes: [] });
    expect(pulled.asked.map(({ method }) => method)).toEqual(site.entries.map(({ document }) => document.name));
    expect(pulled.names.filter(({ isListed }) => isListed).map(({ id }) => id)).toEqual(
      site.entries.filter(({ isListed }) => isListed).map(({ id }) => id),
    );
  });

  test("a title alone in both lists gives a row its id", async () => {
    const { found } = await run();
    const withoutId = spec.catalogue.filter(({ id }) => typeof id !== "number").map(({ title }) => title);
    expect(found.map(({ title }) => title)).toEqual(withoutId);
    const [first, second] = site.entries.slice(-2);
    if (first && second) second.listTitle = first.listTitle ?? "";
    expect((await run()).found.map(({ title }) => title)).toEqual(withoutId.slice(0, -2));
  });

  test("an old page that shows another list, or none, is told and no more", async () => {
    site.set(FAULTS["error-shell"], { path: "/docs/api.htm" });
    const known = spec.catalogue.filter(({ id }) => typeof id === "number").length;
    const { asked, notes } = await run();
    expect(asked.length).toBeGreaterThanOrEqual(known);
    expect(notes).toEqual([expect.stringContaining("/docs/api.htm?apiId=")]);
  });

  test("a category that the catalogue does not have is told", async () => {
    const other = { ...folder, categories: [{ id: 7, title: "别的" }] };
    const { notes, asked } = await run({ folders: [other] });
    expect(notes).toEqual(["the site's catalogue has no category 7 别的"]);
    expect(asked.length).toBe(site.entries.length); // by the side list
  });

  test("withdrawn ones are not asked for, and told where the catalogue of the site lists them", async () => {
    const withdrawn = ids().slice(0, 2);
    const catalogue = spec.catalogue.map((row) => {
      const isGone = typeof row.id === "number" && withdrawn.includes(row.id);
      return isGone ? { ...row, status: "withdrawn" as const, date: "2026-11-30" } : row;
    });
    const { asked, notes } = await run({ spec: { ...spec, catalogue } });
    expect(asked.map(({ id }) => id)).toEqual(ids().slice(2));
    const [first] = site.entries; // every third is listed
    expect(notes).toEqual([
      `the site's catalogue lists ${first?.id} ${first?.document.name}, withdrawn in catalogue.yaml; if it is back, remove its row there`,
    ]);
  });

  test("of an API that two folders list are asked for once, for the folder that has its spec", async () => {
    const other = { ...folder, name: "other" };
    for (const folders of [
      [other, folder],
      [folder, other],
    ]) {
      site.reset();
      const { names, asked } = await run({ folders });
      expect([...site.asked].sort()).toEqual([...ids()].sort());
      expect(asked.length).toBe(ids().length);
      const own = new Set(spec.apis.map(({ id }) => id));
      for (const name of names) if (own.has(name.id)) expect(name.folder).toBe(folder.name);
    }
    const empty = { name: "other", categories: [{ id: 99, title: "推荐" }] };
    const rowOnly = { ...spec, apis: [] }; // whose folder only the lists tell
    site.set((response) => void response.end("<html></html>"), { path: "/docs/api.htm" });
    const { names } = await run({ folders: [empty, folder], spec: rowOnly });
    const [first, second] = site.entries.filter(({ isListed }) => isListed).map(({ id }) => id);
    expect(names.find(({ id }) => id === first)?.folder).toBe("other"); // it stands in both
    expect(names.find(({ id }) => id === second)?.folder).toBe(folder.name);
  });

  test("of the site's catalogue count also where its numbers are texts, and a category's name is empty", async () => {
    const text = /"(id|docId|docType)":(\d+)/g;
    const changed = (body: string) => body.replaceAll(text, '"$1":"$2"').replaceAll('"name":null', '"name":""');
    site.set((response, body) => void response.end(changed(body)), { path: CATALOGUE });
    const listed = site.entries.filter(({ isListed }) => isListed).map(({ id }) => id);
    const [{ title = "" } = {}] = folder.categories;
    for (const categories of [folder.categories, [{ title }]]) {
      const { names, notes } = await run({ folders: [{ ...folder, categories }], isFresh: true });
      expect(notes).toEqual([]);
      expect(names.filter(({ isListed }) => isListed).map(({ id }) => id)).toEqual(listed);
    }
  });

  test("ids that are named are asked for, no list is", async () => {
    const [first = 0] = ids();
    const { asked } = await run({ ids: [first, 9] });
    expect(asked).toEqual([
      { id: first, outcome: "new", method: site.entries[0]?.document.name },
      { id: 9, outcome: "gone", reason: "the site has no document of this id" },
    ]);
    expect(site.log.map(({ path }) => path)).toEqual(["/docCenter", DOCUMENT, DOCUMENT]);
  });
});

describe("documents", () => {
  test("are kept as they are served, digit by digit", async () => {
    const [entry] = site.entries;
    if (entry)
      entry.document = { ...entry.document, extra: ['"data":{', "\\"], description: "a\u0000b", apiErrDemoXml: "]}," };
    await run();
    const { sdkDemos, ...rest } = JSON.parse(page(entry?.id ?? 0)) as Record<string, unknown>;
    expect(sdkDemos).toHaveLength(1);
    expect(rest).toEqual(entry && { ...entry.document, sdkDemos: undefined });
  });

  test("that say the same are not written again, whatever the server's clock is", async () => {
    await run();
    const before = ids().map(page);
    const [entry] = site.entries;
    if (entry) entry.document = { ...entry.document, description: "另一句" };
    const again = await run();
    expect(outcomes(again)).toEqual([
      "changed",
      ...ids()
        .slice(1)
        .map(() => "same"),
    ]);
    expect(ids().map(page).slice(1)).toEqual(before.slice(1));
  });

  test("of another method than on file are refused, also where the id is new", async () => {
    const [first, second, third] = site.entries;
    if (first && second && third) {
      first.document = madeDocument("taobao.tbk.renamed.get", "改名");
      second.document = third.document;
    }
    site.entries = [
      ...site.entries,
      { id: 99_999, document: third?.document ?? madeDocument("a.b", ""), isListed: false },
    ];
    const { asked, isWhole } = await run();
    expect(asked.filter(({ outcome }) => outcome === "refused").map(({ id }) => id)).toEqual([
      first?.id,
      second?.id,
      99_999,
    ]);
    expect(asked[0]?.reason).toContain(`npm run pull -- --id ${first?.id} --renamed`);
    expect(isWhole).toBe(true);
    expect(readdirSync(pagesDir)).not.toContain(`${first?.id}.json`);
    const renamed = await run({ ids: [first?.id ?? 0, second?.id ?? 0], mayBeRenamed: true });
    expect(outcomes(renamed)).toEqual(["new", "refused"]);
  });

  test.each(["gone", "no-name", "no-data"] as const)(
    "%s: there is none of this id, the old one stays",
    async (name) => {
      await run();
      const [id = 0] = ids();
      const before = page(id);
      site.set(FAULTS[name], { id });
      const pulled = await run();
      expect(outcomes(pulled)).toEqual([
        "gone",
        ...ids()
          .slice(1)
          .map(() => "same"),
      ]);
      expect(page(id)).toBe(before);
    },
  );

  test("slow: is asked for once more", async () => {
    let late = new AbortController();
    const patience = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => (late = new AbortController()).signal);
    onTestFinished(() => patience.mockRestore());
    const [id = 0] = ids();
    site.set(() => late.abort(new DOMException("late", "TimeoutError")), { id, times: 1 });
    expect(await run({}, { timeout: 7_000 })).toMatchObject({ isWhole: true });
    expect(site.asked).toEqual([id, ...ids()]);
    expect(patience.mock.calls).toEqual(site.log.map(() => [7_000]));
  });

  test.each(["half-json", "cut", "silent", "endless", "status-500", "text-success"] as const)(
    "%s: is asked for once more",
    async (name) => {
      const [id = 0] = ids();
      site.set(FAULTS[name], { id, times: 1 });
      const pulled = await run({}, { maxBytes: 1 << 20 });
      expect(pulled).toMatchObject({ isWhole: true });
      expect(site.asked).toEqual([id, ...ids()]);
      expect(() => JSON.parse(page(id)) as unknown).not.toThrow();
    },
  );

  test("that cannot be read are passed by, and asked for in the next run", async () => {
    const [id = 0] = ids();
    site.set(FAULTS.cut, { id });
    const first = await run();
    expect(first).toMatchObject({
      isWhole: false,
      asked: expect.arrayContaining([expect.objectContaining({ id, outcome: "failed" })]),
    });
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true, isResumed: true });
    expect(site.asked).toEqual([id]);
  });
});

describe("a pull that was stopped", () => {
  test("goes on with what is missing, and a whole one asks for everything", async () => {
    site.set(FAULTS.silent, { after: 3 });
    expect(await run()).toMatchObject({ isWhole: false, stopped: { reason: "silent" } });
    const before = site.asked.slice(0, 3);
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true, isResumed: true });
    expect([...before, ...site.asked].sort()).toEqual(ids().sort());
    expect(site.log.some(({ path }) => path === CATALOGUE)).toBe(false);
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true, isResumed: false });
    expect(site.asked).toEqual(ids());
  });

  test("asks again for documents that were removed meanwhile", async () => {
    site.set(FAULTS.silent, { after: 3 });
    await run();
    const [first = 0] = ids();
    rmSync(join(pagesDir, `${first}.json`));
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true, isResumed: true });
    expect(site.asked).toContain(first);
    expect(readdirSync(pagesDir)).toEqual(expect.arrayContaining(ids().map((id) => `${id}.json`)));
  });

  test("gets past documents that cannot be read, however many stand in a row", async () => {
    const broken = ids().slice(1, 6);
    for (const id of broken) site.set(FAULTS["status-500"], { id });
    let pulled = await run();
    let runs = 1;
    for (; pulled.stopped && runs < 9; runs++) pulled = await run();
    expect({ runs, stopped: pulled.stopped }).toEqual({ runs: 3, stopped: undefined });
    const failed = pulled.asked.filter(({ outcome }) => outcome === "failed");
    expect(failed.map(({ id }) => id).sort()).toEqual([...broken].sort());
    expect(pulled.asked.length).toBe(ids().length);
    site.reset();
    expect(await run()).toMatchObject({ isWhole: true });
    expect([...site.asked].sort()).toEqual([...broken].sort());
  });

  test("starts anew with --fresh, for another site, and from a state that is none", async () => {
    const stop = async (): Promise<void> => {
      site.reset();
      rmSync(pagesDir, { recursive: true, force: true });
      site.set(FAULTS.silent, { after: 3 });
      await run();
      site.reset();
    };
    await stop();
    expect(await run({ isFresh: true })).toMatchObject({ isResumed: false, isWhole: true });
    await stop();
    expect(await run({}, { home: site.url.replace("127.0.0.1", "localhost") })).toMatchObject({ isResumed: false });
    for (const text of ["", "{", "null", "[]", '{"key":"x","isWhole":false}']) {
      writeFileSync(join(pagesDir, "pull.state"), text);
      expect(await run()).toMatchObject({ isResumed: false, isWhole: true });
    }
  });
});
