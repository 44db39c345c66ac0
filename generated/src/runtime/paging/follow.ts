import type { Invocation } from "../call/invocation.js";
import type { TopFollowOptions, TopFollowPage } from "./types.js";

/** What is needed to follow comes with the first page. */
export async function* follow<Item, Response>(call: Invocation): AsyncGenerator<TopFollowPage<Item, Response>> {
  const [{ createFollowPlan }, { Follower }] = await Promise.all([import("./follow-plan.js"), import("./follower.js")]);
  const plan = createFollowPlan(call, call.options as TopFollowOptions);
  yield* new Follower(plan).pages() as AsyncGenerator<TopFollowPage<Item, Response>>;
}
