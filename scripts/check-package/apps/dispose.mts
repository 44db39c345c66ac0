// A client that is closed at the end of its block.
import { TopClient } from "tbk-sdk";

export async function time(): Promise<unknown> {
  await using client = new TopClient({ appKey: "12345678", appSecret: "secret" });
  return (await client.call("taobao.time.get"))["time"];
}
