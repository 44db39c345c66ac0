import type { Asked } from "./asked.js";
import type { TopPage, TopPageOptions, TopPages } from "./page.js";
import { createPlan } from "./paging.js";

/** @throws TypeError for an API without pages, and for options that cannot work */
export function paginate<Item, Response>(call: Asked, options: TopPageOptions<Item>): TopPages<Item, Response> {
  const plan = createPlan(call, options as TopPageOptions);
  async function* pages(): AsyncGenerator<TopPage<Item, Response>> {
    const { Pager } = await import("./pager.js");
    yield* new Pager(plan).pages() as AsyncGenerator<TopPage<Item, Response>>;
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    async toArray({ limit = Infinity } = {}) {
      const items: Item[] = [];
      if (limit > 0) for await (const item of this) if (items.push(item) >= limit) break;
      return items;
    },
  };
}
