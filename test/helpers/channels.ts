import * as channels from "node:diagnostics_channel";

type Subscribed = Parameters<typeof channels.subscribe>;

const subscribed: Subscribed[] = [];

/** As Node's, until `unsubscribeAll`: test files share a process, and nobody shall listen to another's calls. */
export const subscribe: typeof channels.subscribe = (...subscription: Subscribed) => {
  channels.subscribe(...subscription);
  subscribed.push(subscription);
};

export function unsubscribeAll(): void {
  for (const subscription of subscribed.splice(0)) channels.unsubscribe(...subscription);
}
