import { expect, test } from "vitest";
import { soak } from "./soak.ts";
import { verdict } from "./verdict.ts";

test("500 calls, a tenth of the exchanges broken, half of the calls aborted: all of it adds up", async () => {
  expect(verdict(await soak({ calls: 500, seed: 7 }))).toEqual([]);
});
