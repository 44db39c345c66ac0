import { expect, test } from "vitest";
import { TbkOrderDetailsGetRequest, TopClient } from "../../generated/src/index.ts";
import { gatewayDispatcher, TEST_APP } from "../../generated/src/testing/index.ts";
import { histories } from "./histories.ts";
import { HOUR, MINUTE, orderAnswers } from "./platform.ts";

const NOW = Date.UTC(2024, 10, 10, 4);
const FROM = NOW - 10 * HOUR;

interface Run {
  readonly seed: number;
  readonly isEndIn: boolean;
  readonly isLatestFirst: boolean;
  readonly concurrency: number;
}

/** Every page in a process of its own: each ends behind its page, and the next begins with the cursor. */
async function readInLives({ seed, isEndIn, isLatestFirst, concurrency }: Run) {
  const states = histories({ seed, from: FROM - HOUR, until: NOW, count: 300, late: 0 });
  const rules = { now: () => NOW, max: () => (seed % 2 ? 3 * HOUR : 20 * MINUTE), isEndIn, isLatestFirst };
  const answers = orderAnswers(
    () => states,
    () => [],
    rules,
  );
  const dispatcher = gatewayDispatcher({ answers, clock: () => NOW });
  const range = { start_time: new Date(FROM), end_time: new Date(NOW) };
  const request = new TbkOrderDetailsGetRequest({ ...range, query_type: 4, page_size: 20 });
  const told: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const client = new TopClient({ ...TEST_APP, dispatcher, clock: () => NOW });
    const page = await client.pages(request, { cursor, concurrency }).next();
    if (page.done) break;
    told.push(...page.value.items.map(({ trade_id, modified_time }) => `${trade_id}@${modified_time}`));
    cursor = page.value.cursor;
  }
  const due = states.filter(({ modified, superseded }) => modified >= FROM && modified < NOW && superseded > NOW);
  return { told, due: due.map(({ id }) => id) };
}

test.each<Run>([
  { seed: 1, isEndIn: true, isLatestFirst: false, concurrency: 1 },
  { seed: 2, isEndIn: false, isLatestFirst: false, concurrency: 1 },
  { seed: 3, isEndIn: true, isLatestFirst: true, concurrency: 3 },
  { seed: 4, isEndIn: false, isLatestFirst: true, concurrency: 3 },
])("seed $seed: a process for each page loses no state and tells none twice", async (run) => {
  const { told, due } = await readInLives(run);
  expect(due.length).toBeGreaterThan(150);
  expect(new Set(told).size).toBe(told.length);
  expect(due.filter((id) => !told.some((key) => key.startsWith(`${id}@`)))).toEqual([]);
});
