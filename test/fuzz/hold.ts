import fc from "fast-check";
import { describe, test } from "vitest";
import type { Property } from "./properties/property.ts";

/** The properties as tests: the same inputs each time. */
export function hold(what: string, properties: readonly Property[]): void {
  describe(what, () => {
    test.each(properties)("$name", async ({ check, runs }) => {
      await fc.assert(check, { seed: 20241111, numRuns: runs });
    });
  });
}
