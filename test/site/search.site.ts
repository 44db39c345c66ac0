import { expect, inject, test } from "vitest";
import { open, useBrowser } from "./browser.ts";

useBrowser();

test.each([
  ["转链", /\/tasks\.html#%E8%BD%AC%E9%93%BE$/],
  ["万能转链", /\/api\/taobao\.tbk\.[ds][gc]\.general\.link\.convert\.html$/],
  ["trade_id", /\/fields\/trade_id\.html$/],
  ["2007", /\/errors\.html#code-2007-taobao\.tbk\.order\.details\.get$/],
  ["TbkScSocialCrowdGet", /\/api\/taobao\.tbk\.sc\.social\.crowd\.get\.html$/],
  ["taobao.tbk.sc.social.crowd.get", /\/api\/taobao\.tbk\.sc\.social\.crowd\.get\.html$/],
  ["social.crowd.get", /\/api\/taobao\.tbk\.sc\.social\.crowd\.get\.html$/],
  ["群信息", /\/api\/taobao\.tbk\.sc\.social\.crowd\.get\.html$/],
  ["isv.invalid-parameter", /\/errors\.html#code-isv\.invalid-parameter/],
  ["订单同步", /\/api\/taobao\.tbk\.order\.details\.get\.html$/],
])("%s finds its page, with the keyboard only", async (text, url) => {
  const page = await open(inject("site"));
  await page.keyboard.press("/");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type(text);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(url);
  const title = await page.locator("h1").innerText();
  expect(title).not.toBe("404");
});

test("the index is loaded when the search is opened", async () => {
  const page = await open(inject("site"));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const loaded = await page.evaluate<string[]>("performance.getEntriesByType('resource').map((one) => one.name)");
  expect(loaded.filter((url) => /\/(search|engine)\./.test(url))).toEqual([]);
  await page.getByRole("button", { name: "搜索" }).first().click();
  await page.getByText("试试：").waitFor();
  expect(asked.filter((url) => /\/search\.[\w-]+\.js$/.test(url))).toHaveLength(1);
});

test("no match is said, arrows choose, Escape closes", async () => {
  const page = await open(inject("site"));
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("zzzzzz");
  await page.getByText("没有找到").waitFor();
  await page.getByRole("combobox").fill("订单");
  await page.getByRole("option").nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
});
