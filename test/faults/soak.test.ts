import { expect, test } from "vitest";
import { soak } from "./soak.ts";
import { verdict } from "./verdict.ts";

test("1,000 calls, a tenth of the exchanges broken, half of the calls aborted: all of it adds up", async () => {
  expect(verdict(await soak({ calls: 1_000, seed: 7 }))).toEqual([]);
}, 300_000);
