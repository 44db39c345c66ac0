import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { Agent } from "undici";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  TbkScSocialCrowdGetRequest,
  TopClient,
  TopResponseError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, rejection } from "../helpers/gateway.ts";

/** For 127.0.0.1, vouched for by nobody but itself. */
const cert = readFileSync("test/faults/tls/cert.pem");
const key = readFileSync("test/faults/tls/key.pem");
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

/** A server whose certificate nobody has signed but itself. */
async function selfSigned(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer({ cert, key }, (message, response) => {
    seen.push(message.url ?? "");
    response.end(JSON.stringify(crowd()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/router/rest`, seen };
}

test("a certificate that nobody vouches for: nothing is sent, and the error says what to do", async () => {
  const { url, seen } = await selfSigned();
  const retries: unknown[] = [];
  const client = new TopClient({ ...APP, url, hooks: { onRetry: (retry) => void retries.push(retry) } });
  onTestFinished(() => client.close());
  const error = await rejection(client.execute(request, "session-key"));
  expect(error).toBeInstanceOf(TopTransportError);
  expect(error).toMatchObject({ reason: "connect", sent: false, retryable: false });
  expect(retries).toEqual([]);
  expect((error as TopTransportError).message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
  expect((error as TopTransportError).hint).toMatch(/证书.*\n.*NODE_EXTRA_CA_CERTS/);
  expect(seen).toEqual([]);
});

test("a certificate of another host", async () => {
  const { url, seen } = await selfSigned();
  const dispatcher = new Agent({ connect: { ca: cert, servername: "eco.taobao.com" } });
  onTestFinished(() => dispatcher.close());
  const client = new TopClient({ ...APP, url, dispatcher, retry: false });
  const error = await rejection(client.execute(request, "session-key"));
  expect((error as TopTransportError).message).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
  expect((error as TopTransportError).hint).toMatch(/NODE_EXTRA_CA_CERTS/);
  expect(seen).toEqual([]);
});

test("an app may trust an authority of its own", async () => {
  const { url, seen } = await selfSigned();
  const dispatcher = new Agent({ connect: { ca: cert } });
  onTestFinished(() => dispatcher.close());
  await new TopClient({ ...APP, url, dispatcher }).execute(request, "session-key");
  expect(seen).toHaveLength(1);
});

test("NODE_TLS_REJECT_UNAUTHORIZED=0, as other programs ask for, does not switch the check off", async () => {
  const { url, seen } = await selfSigned();
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  onTestFinished(() => void vi.unstubAllEnvs());
  const client = new TopClient({ ...APP, url, oauthUrl: new URL(url).origin, retry: false });
  onTestFinished(() => client.close());
  for (const call of [client.execute(request, "session-key"), client.refreshSession("refresh-token")]) {
    expect(await rejection(call)).toMatchObject({ reason: "connect", cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
  }
  expect(seen).toEqual([]);
});

test("a redirection is not followed: nobody else gets what was signed", async () => {
  const elsewhere: string[] = [];
  const other = createHttpServer((message, response) => {
    elsewhere.push(message.url ?? "");
    response.end(JSON.stringify(crowd()));
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/router/rest`;
  for (const status of [301, 302, 303, 307, 308]) {
    const fake = await gateway(() => ({ status, headers: { location }, raw: "" }));
    const error = await rejection(fake.client({ retry: false }).execute(request, "session-key"));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error).toMatchObject({ status });
  }
  expect(elsewhere).toEqual([]);
});
