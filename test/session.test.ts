import { afterAll, expect, test } from "vitest";
import { diffApi } from "../generator/changes/diff/api.ts";
import type { Draft } from "../generator/transcribe/draft/draft.ts";
import { mergeApi } from "../generator/transcribe/merge/index.ts";
import { allApis } from "../generated/src/data/read.ts";
import * as sdk from "../generated/src/index.ts";
import { exampleParams, startGateway, TEST_APP } from "../generated/src/testing/index.ts";

const gateway = await startGateway();
const client = new sdk.TopClient({ ...TEST_APP, url: gateway.url });
afterAll(async () => {
  await client.close();
  await gateway.close();
});

const INFERRED = allApis().filter(({ isSessionInferred }) => isSessionInferred);

test("no call is refused for a session that is only inferred, by client or gateway", async () => {
  expect(INFERRED.length).toBeGreaterThan(60);
  const needed = INFERRED.filter(({ session }) => session === "required");
  expect(needed.length).toBeGreaterThan(10);
  for (const { method, request } of needed) {
    const Request = sdk[request as "TbkScOrderRefundGetRequest"];
    await expect(client.execute(new Request(exampleParams(method))), method).resolves.toBeDefined();
  }
  const stated = new sdk.TbkScInvitecodeGetRequest(exampleParams("taobao.tbk.sc.invitecode.get"));
  await expect(client.execute(stated)).rejects.toThrow(/session/);
});

test("a page that states it makes it a plain value, one that does not leaves it", () => {
  const spec = "method: a.b\nsession: { value: required, inferred: true }\noutside: true\nkind: read\n";
  const text = (session?: "required" | "none") => {
    const draft = { method: "a.b", kind: "read", source: "s", ...(session && { session }) } as unknown as Draft;
    const merged = mergeApi(spec, draft);
    return "text" in merged ? merged.text : merged.refusal;
  };
  expect(text()).toContain("session: { value: required, inferred: true }\noutside: true");
  expect(text("required")).toContain("session: required\noutside: true");
  expect(text("none")).toContain("session: none\n");
});

const traits = { takesFile: false, requiredFiles: 0, isTyped: true, isFlat: false };
const API = { category: "tbk", file: "", params: [], response: [], errors: {}, sources: [], traits };
const of = (session: "required" | "none", isSessionInferred?: true) => {
  return {
    ...API,
    method: "a.b",
    title: "",
    summary: "",
    kind: "read" as const,
    session,
    ...(isSessionInferred && { isSessionInferred }),
  };
};

test("a source that states what was inferred", () => {
  const kinds = (from: ReturnType<typeof of>, to: ReturnType<typeof of>) =>
    [...diffApi(from, to)].map(({ kind }) => kind);
  expect(kinds(of("required", true), of("required"))).toEqual(["session.required"]);
  expect(kinds(of("required"), of("required", true))).toEqual(["session.relaxed"]);
  expect(kinds(of("none", true), of("none"))).toEqual(["session.source"]);
  expect(kinds(of("none", true), of("none", true))).toEqual([]);
});
