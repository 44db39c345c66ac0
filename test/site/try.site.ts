import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { open, overflow, PHONE, useBrowser } from "./browser.ts";

useBrowser();

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function openPanel(method: string, look = {}): Promise<Page> {
  const page = await open(`${inject("site")}api/${method}.html`, look);
  await page.getByRole("button", { name: "试调" }).click();
  await page.getByLabel("网关").fill(gateway.url);
  return page;
}

const CROWD = "taobao.tbk.sc.social.crowd.get";
const outcome = ".outcome";

test.each(["hmac-sha256", "hmac", "md5"])(
  "a call signed with %s, checked by the gateway, shows 群1",
  async (signMethod) => {
    const page = await openPanel(CROWD);
    expect(await page.getByRole("textbox", { name: "social_crowd_id" }).inputValue()).toBe("12312");
    await page.getByLabel("签名方法").selectOption(signMethod);
    await page.getByRole("button", { name: "发送" }).click();
    const text = await page.locator(outcome).innerText();
    expect(text).toContain("TbkScSocialCrowdGetResponse");
    expect(text).toContain('"social_crowd_name": "群1"');
    // Typed: the wire has the number 123.
    expect(text).toContain('"social_crowd_id": "123"');
    expect(gateway.calls.at(-1)).toMatchObject({ method: CROWD, signMethod, params: { social_crowd_id: "12312" } });
  },
);

test("shows the string to sign, the signed request, and equal TypeScript and curl", async () => {
  const page = await openPanel(CROWD);
  await page.getByRole("textbox", { name: "social_crowd_id" }).fill("77");
  const block = (label: string) => page.locator(`pre[aria-label="${label}"]`).innerText();
  await expect
    .poll(() => block("待签名文本"))
    .toMatch(/^app_key12345678formatjsonmethodtaobao\.tbk\.sc\.social\.crowd\.get.*social_crowd_id77/);
  const request = await block("签名后的请求");
  expect(request).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/router\/rest\?.*&sign=[0-9A-F]{64}/);
  expect(request).toContain("social_crowd_id=77");
  expect(await block("curl")).toContain("'--data-raw' 'social_crowd_id=77'");
  const code = await block("TypeScript");
  expect(code).toContain('social_crowd_id: "77"');
  expect(code).toContain("new TbkScSocialCrowdGetRequest(");
});

test("a missing parameter, a missing session and a wrong number are told as the client tells them", async () => {
  const page = await openPanel(CROWD);
  await page.getByRole("textbox", { name: "social_crowd_id" }).fill("");
  await page.getByText("missing required parameter `social_crowd_id`").first().waitFor();
  await page.getByLabel("会话").fill("");
  await page.getByText("this API needs the user's session").first().waitFor();
  await page.getByRole("button", { name: "发送" }).click();
  const text = await page.locator(outcome).innerText();
  expect(text).toContain("TopRequestError");
  expect(text).toContain("missing required parameter `social_crowd_id`");
  const calls = gateway.calls.length;
  await page.getByRole("textbox", { name: "social_crowd_id" }).fill("abc");
  await page.getByText("not a number").waitFor();
  expect(gateway.calls.length).toBe(calls);
});

test("what the platform refuses is told by the client's error", async () => {
  const page = await openPanel(CROWD);
  await page.getByLabel("AppSecret").fill("wrong-secret");
  await page.getByRole("button", { name: "发送" }).click();
  const text = await page.locator(outcome).innerText();
  expect(text).toContain("TopSignatureError");
  expect(text).toContain("签名不对");
  expect(text).not.toContain("wrong-secret");
});

test.each([
  ["http://127.0.0.1:9/router/rest", "本机网关没有启动", /startGateway\(\{ port: 9, keepAlive: true \}\)/],
  ["https://eco.taobao.com/router/rest", "从网页连不上这个网关", /把下方的 curl 复制到终端/],
])("nobody answers at %s: what to do is said", async (url, title, step) => {
  const page = await openPanel(CROWD);
  await page.getByLabel("网关").fill(url);
  page.removeAllListeners();
  await page.route(url, (route) => route.abort());
  await page.getByRole("button", { name: "发送" }).click();
  const text = await page.locator(outcome).innerText();
  expect(text).toContain("TopTransportError");
  expect(text).toContain(title);
  expect(text).toMatch(step);
});

test("the focus stays in the panel, which closes by its button, by Escape and beside it", async () => {
  const page = await openPanel(CROWD);
  const isInside = () =>
    page.evaluate("!!document.activeElement.closest('dialog') || document.activeElement === document.body");
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    expect(await isInside()).toBe(true);
  }
  const isBehind = page.getByRole("link", { name: "全部 API" }).first();
  await expect(isBehind.click({ timeout: 500 })).rejects.toThrow(/intercepts pointer events|Timeout/);
  for (const close of [
    () => page.getByRole("button", { name: "关闭" }).click(),
    () => page.keyboard.press("Escape"),
    () => page.mouse.click(20, 400),
  ]) {
    await close();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("试调");
    await page.getByRole("button", { name: "试调" }).click();
    await page.getByLabel("网关").waitFor();
  }
});

test("secrets stay in the page's memory", async () => {
  const page = await openPanel(CROWD);
  await page.getByLabel("AppSecret").fill("a-secret-of-mine");
  await page.getByLabel("会话").fill("a-session-of-mine");
  const kept = await page.evaluate(
    "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state])",
  );
  expect(kept).not.toMatch(/of-mine/);
  await page.reload();
  await page.getByRole("button", { name: "试调" }).click();
  expect(await page.getByLabel("AppSecret").inputValue()).toBe("helloworld");
});

test("structs and lists travel as the client writes them", async () => {
  const page = await openPanel("taobao.tbk.order.refund.get");
  await page.getByRole("button", { name: "发送" }).click();
  await page.locator(outcome).waitFor();
  expect(await page.locator(outcome).innerText()).toContain("TbkOrderRefundGetResponse");
});

test("keyboard only, on a phone: opens, sends, closes, and gives the focus back", async () => {
  const page = await open(`${inject("site")}api/${CROWD}.html`, { viewport: PHONE });
  await page.getByRole("button", { name: "试调" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("网关").waitFor();
  expect(await overflow(page)).toBe(0);
  await page.getByLabel("网关").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(gateway.url);
  await page.keyboard.press("Enter");
  expect(await page.locator(outcome).innerText()).toContain("群1");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.textContent")).toBe("试调");
});
