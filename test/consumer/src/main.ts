import { TopClient } from "tbk-sdk";
import { yuan } from "./money.ts";
import { Store } from "./store.ts";
import { sync } from "./sync.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** One run, as a timer would start it every few minutes. Returns what it prints. */
export async function main({ TOP_APP_KEY, TOP_APP_SECRET, TOP_URL, DATABASE }: Environment): Promise<string> {
  const client = new TopClient({
    appKey: TOP_APP_KEY ?? "",
    appSecret: TOP_APP_SECRET ?? "",
    ...(TOP_URL && { url: TOP_URL }),
  });
  const store = new Store(DATABASE ?? "orders.sqlite");
  try {
    await sync(client, store);
    const earnings = store.earnings();
    const fee = earnings.reduce((sum, { fee }) => sum + fee, 0);
    const returned = earnings.reduce((sum, { returned }) => sum + returned, 0);
    return `${earnings.length} orders, commission ${yuan(fee)}, returned for refunds ${yuan(returned)}`;
  } finally {
    store.close();
    await client.close();
  }
}

if (import.meta.filename === process.argv[1]) console.log(await main(process.env));
