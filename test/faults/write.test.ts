import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ANSWERS, batch, read, upload, write } from "./calls.ts";
import { everyOffset, wrongWith } from "./offsets.ts";

const KINDS = ["cut", "reset", "garble", "duplicate", "delay", "trickle"] as const;

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ answers: ANSWERS });
});
afterAll(() => gateway.close());

test.each(["cut", "garble"] as const)("a write, %s at every byte", async (kind) => {
  const outcomes = await everyOffset(gateway, { subject: write, kind });
  expect(outcomes.length).toBeGreaterThan(700);
  expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
});

test.each([
  ["a read", read, 97],
  ["a write", write, 19],
  ["an upload", upload, 29],
  ["a batch", batch, 23],
])("%s, each fault at some bytes", async (_name, subject, every) => {
  for (const kind of KINDS) {
    const outcomes = await everyOffset(gateway, { subject, kind, every });
    expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
  }
});

test("a gzipped answer has a checksum: no changed letter goes unseen", async () => {
  const zipped = await startGateway({ answers: ANSWERS, gzip: true });
  for (const kind of ["cut", "garble", "duplicate"] as const) {
    const outcomes = await everyOffset(zipped, { subject: read, kind, every: 7 });
    expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
    for (const { value } of outcomes) if (!(value instanceof Error)) expect(value).toEqual(read.right);
  }
  await zipped.close();
});

describe("with repetitions", () => {
  const BREAKING = ["cut", "reset", "garble"] as const;

  test.each(BREAKING)("a read recovers from %s", async (kind) => {
    const outcomes = await everyOffset(gateway, { subject: read, kind, every: 37, retry: true });
    expect(outcomes.some(({ sends }) => sends === 2)).toBe(true);
    expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
  });

  test.each(BREAKING)("a write is sent once, whatever %s does", async (kind) => {
    const outcomes = await everyOffset(gateway, { subject: write, kind, every: 37, retry: true });
    expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
  });
});
