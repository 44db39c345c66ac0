import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ANSWERS, read } from "./calls.ts";
import { everyOffset, wrongWith } from "./offsets.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ answers: ANSWERS });
});
afterAll(() => gateway.close());

test.each(["cut", "reset", "garble", "duplicate", "delay"] as const)(
  "a read, %s at every byte of the request and of the answer: the right answer or the right error",
  async (kind) => {
    const outcomes = await everyOffset(gateway, { subject: read, kind });
    expect(outcomes.length).toBeGreaterThan(700);
    expect(outcomes.map(wrongWith).filter(Boolean)).toEqual([]);
  },
);
