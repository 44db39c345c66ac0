import { expect, test } from "vitest";
import { type TopApi, TopClient, TopRequest, type TopResponse } from "../../generated/src/runtime/index.ts";

class Upload extends TopRequest<Record<string, unknown>, TopResponse> {
  readonly api: TopApi = {
    method: "taobao.upload",
    params: { fields: "string" } as unknown as TopApi["params"] & object,
  };
}

test.each(["image", "constructor", "toString", "hasOwnProperty"])(
  "bytes are a file under any name that no spec declares: %s",
  async (name) => {
    const client = new TopClient({ appKey: "12345678", appSecret: "helloworld-secret" });
    const { curl } = await client.explain(new Upload({ fields: "a", [name]: new Uint8Array([1, 2]) }));
    expect(curl).toContain(`${name}=`);
    await client.close();
  },
);
