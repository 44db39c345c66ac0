import { describe, expect, test } from "vitest";
import { z } from "zod";
import { errors } from "../../generated/src/cli/errors.ts";
import { ranCommand, ranTool } from "../../generated/src/cli/mcp-tool.ts";
import { callTool, searchTool, signTool } from "../../generated/src/cli/mcp-tools.ts";
import { show } from "../../generated/src/cli/show.ts";
import { sign } from "../../generated/src/index.ts";

const ENV = { TOP_APP_KEY: "12345678", TOP_APP_SECRET: "c0ffee/5ecret+Key==42", TOP_SESSION: "1234567890" };
const PIPE = { width: Infinity, isColoured: false };
const INPUT = { args: [], flags: new Set<string>(), values: {}, env: ENV, stdin: async () => "", terminal: PIPE };

describe("masks", () => {
  test.each<[object, object]>([
    [{ n: 1234567890 }, { n: "***" }],
    [{ rows: [{ n: [1, -1234567890, true, null] }] }, { rows: [{ n: [1, "-***", true, null] }] }],
    [{ "a 1234567890": "b 1234567890" }, { "a ***": "b ***" }],
    [{ quoted: '"c0ffee/5ecret+Key==42"' }, { quoted: '"***"' }],
    [JSON.parse('{"__proto__":"1234567890"}') as object, JSON.parse('{"__proto__":"***"}') as object],
  ])("%j", async (answer, shown) => {
    const tool = { ...signTool(z, INPUT), run: () => answer };
    const { content, structuredContent, isError } = await ranTool(tool, {}, ENV);
    expect(isError).toBeUndefined();
    expect(structuredContent).toEqual(shown);
    expect(content).toEqual([{ type: "text", text: JSON.stringify(shown) }]);
  });
});

test("a model is not told which files there are", async () => {
  const tool = callTool(z, { ...INPUT, flags: new Set(["allow-writes"]) });
  const told = async (pic_stream: unknown) => {
    const parameters = { adzone_id: "1", item_id: "2", site_id: "3", pic_stream };
    const { content, isError } = await ranTool(tool, { method: "taobao.tbk.sc.pic.embed", parameters }, ENV);
    expect(isError).toBe(true);
    return content[0]?.text.replaceAll("no/such/file", "package.json");
  };
  expect(await told("no/such/file")).toBe(await told("package.json"));
  expect(await told(["no/such/file"])).toBe(await told(["package.json"]));
});

test("the name of a parameter that was signed is taken whole", async () => {
  const { content, isError } = await ranTool(signTool(z, INPUT), { parameters: { "a=b": "c" }, sign: "0" }, ENV);
  expect({ isError, text: content[0]?.text }).toEqual({ isError: true, text: '"a=b" is no name of a parameter' });
});

test("words to search for have a longest length", () => {
  const words = z.object(searchTool(z).inputSchema);
  expect(words.safeParse({ words: "转链" }).success).toBe(true);
  expect(words.safeParse({ words: "x".repeat(2000) }).success).toBe(false);
});

test("of a long word a message repeats the beginning", async () => {
  const word = "x".repeat(2_000_000);
  const messages = [errors, show].map((command) => ranCommand(command, { args: [word], env: ENV }));
  for (const result of await Promise.allSettled(messages)) {
    const { message } = (result as PromiseRejectedResult).reason as Error;
    expect(message).toMatch(/ x{100}…/);
    expect(message.length).toBeLessThan(300);
  }
});

describe("the right sign of a call", () => {
  const parameters = { app_key: "12345678", method: "taobao.tbk.order.details.get", v: "2.0" };
  const right = sign(parameters, ENV.TOP_APP_SECRET, "hmac-sha256");
  const check = (given: string, ...flags: string[]) =>
    ranTool(signTool(z, { ...INPUT, flags: new Set(flags) }), { parameters, sign: given }, ENV);

  // A read too: {app_key: "1methodWRITEnote", method: "READ"} is signed as {app_key: "1", method: "WRITE", note: "methodREAD"} is.
  test.each([[], ["live"], ["allow-writes"]])("is not told with %j", async (...flags) => {
    const { structuredContent } = await check("0".repeat(64), ...flags);
    expect(structuredContent).toMatchObject({ isRight: false, explanation: expect.stringMatching(/^ {3}\*\*\*$/m) });
    expect(JSON.stringify(structuredContent)).not.toContain(right);
  });

  test("is told where every call may be made", async () => {
    const { structuredContent } = await check("0".repeat(64), "live", "allow-writes");
    expect(structuredContent).toMatchObject({ explanation: expect.stringContaining(right) });
  });

  test("is known as right, and a wrong one by its mistake", async () => {
    expect((await check(right)).structuredContent).toMatchObject({ isRight: true });
    const lower = await check(right.toLowerCase());
    expect(lower.structuredContent).toMatchObject({
      isRight: false,
      explanation: expect.stringContaining("the sign is in lower case"),
    });
    expect(JSON.stringify(lower.structuredContent)).not.toContain(right);
  });
});
