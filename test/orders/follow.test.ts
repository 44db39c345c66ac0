import { describe, expect, test } from "vitest";
import { runScenario } from "./scenario-run.ts";
import { SCENARIOS } from "./scenarios.ts";

const SEEDS = [1, 2, 3];
const ORDERS = 600;

describe.each(SCENARIOS)("$name", (scenario) => {
  test.each(SEEDS)("seed %i: no state is lost, none is told twice", async (seed) => {
    const verdict = await runScenario(scenario, seed, ORDERS);
    expect(verdict).toMatchObject({ lost: 0, doubled: 0 });
    expect(verdict.stored).toBeGreaterThan(200);
    expect(verdict.mostAgain).toBeLessThanOrEqual(40);
    if (!scenario.isKilledAt) expect(verdict.again).toBe(0);
    else expect(verdict.crashes).toBeGreaterThan(10);
  });
});
