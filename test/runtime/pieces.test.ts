import { expect, test } from "vitest";
import { type TbkItemInfoGetResponse, TbkItemInfoGetRequest } from "../../generated/src/index.ts";
import { gateway } from "../helpers/gateway.ts";

const ID = "3141592653590793242";

/** An answer that comes in several pieces, of one number from end to end. */
function page(number: string): string {
  const item = `{"num_iid":${ID},"title":"连衣裙 ${number}"}`;
  const items = Array.from({ length: 4000 }, () => item).join();
  return `{"tbk_item_info_get_response":{"results":{"n_tbk_item":[${items}]},"request_id":"${number}"}}`;
}

test("answers that come in pieces at once keep their own bytes, also when the next ones are read", async () => {
  const server = await gateway(({ form }) => ({ raw: page(form.get("num_iids") ?? "") }));
  const client = server.client();
  const numbers = Array.from({ length: 12 }, (_, at) => `${1000 + at}`);
  const answers = await Promise.all(
    numbers.map((num_iids) => client.executeWithResponse(new TbkItemInfoGetRequest({ num_iids }))),
  );
  for (const [at, number] of numbers.entries()) {
    const { data, body } = answers[at] as { readonly data: TbkItemInfoGetResponse; readonly body: string };
    expect(body).toBe(page(number));
    expect(new Set(data.results.map(({ num_iid, title }) => `${num_iid} ${title}`))).toEqual(
      new Set([`${ID} 连衣裙 ${number}`]),
    );
  }
});
