// Tests of an app: the test kit's declarations may use those of Node and undici.
import { type Gateway, gatewayDispatcher, sequence, startGateway, TEST_APP, fault } from "tbk-sdk/testing";
import { TopClient } from "tbk-sdk";

export async function kit(): Promise<number> {
  const gateway: Gateway = await startGateway({ answers: { "*": sequence(fault.limit(1), {}) } });
  const client = new TopClient({ ...TEST_APP, dispatcher: gatewayDispatcher() });
  await client.call("taobao.time.get");
  // @ts-expect-error a port is a number
  const wrong: string = gateway.port;
  return gateway.calls.length + wrong.length;
}
