import { callOptions } from "../call/check-options.js";
import type { Invocation } from "../call/invocation.js";
import { createPlan } from "./plan.js";
import type { TopPage, TopPageOptions, TopPages } from "./types.js";

/** @throws TypeError for an API without pages, and for options that cannot work */
export function paginate<Item, Response>(call: Invocation): TopPages<Item, Response> {
  const plan = createPlan(call, call.options as TopPageOptions);
  async function* pages(): AsyncGenerator<TopPage<Item, Response>> {
    const { Pager } = await import("./pager.js");
    yield* new Pager(plan).pages() as AsyncGenerator<TopPage<Item, Response>>;
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    async toArray(given = {}) {
      const { limit = Infinity } = callOptions(given, "toArray") as typeof given;
      const items: Item[] = [];
      if (limit > 0) for await (const item of this) if (items.push(item) >= limit) break;
      return items;
    },
  };
}
