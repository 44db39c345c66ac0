// An app as a bundler sees it: a call, and a call that misses the optional package. Prints `ok`, or throws.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { TbkItemInfoGetRequest, TopClient } from "tbk-sdk";

async function main() {
  const json = '{"tbk_item_info_get_response":{"results":{"n_tbk_item":[{"num_iid":1234567890123456789}]}}}';
  const server = createServer((request, response) => {
    response.end(request.url.includes("format=xml") ? "<tbk_item_info_get_response/>" : json);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const options = { appKey: "12345678", appSecret: "secret", url: `http://127.0.0.1:${server.address().port}` };
  const request = new TbkItemInfoGetRequest({ num_iids: "123" });

  const client = new TopClient(options);
  const { results } = await client.execute(request);
  assert.equal(results[0]?.num_iid, "1234567890123456789");
  const xml = new TopClient({ ...options, format: "xml", retry: false });
  await assert.rejects(xml.execute(request), /saxes/);

  await Promise.all([client.close(), xml.close()]);
  server.close();
  console.log("ok");
}

void main();
