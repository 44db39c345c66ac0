import { expect, inject, test } from "vitest";
import { DOCUMENTED, NAME_ONLY } from "../helpers/catalogue.ts";
import { DESKTOP, open, overflow, PHONE, useBrowser } from "./browser.ts";

useBrowser();

const CROWD = "api/taobao.tbk.sc.social.crowd.get.html";

/** The tables of the platform's own page. */
const COMMON = [
  ["method", "String", "必填"],
  ["app_key", "String", "必填"],
  ["target_app_key", "String", "可选"],
  ["sign_method", "String", "必填"],
  ["sign", "String", "必填"],
  ["session", "String", "可选"],
  ["timestamp", "String", "必填"],
  ["format", "String", "可选"],
  ["v", "String", "必填"],
  ["partner_id", "String", "可选"],
  ["simplify", "Boolean", "可选"],
];
const PARAMS = [["social_crowd_id", "string", "必填", "12312", "社群ID"]];
const ANSWER = [
  ["social_crowd_id", "string", "123", "社群ID"],
  ["social_crowd_type", "number", "1", "人群类型", "1 普通社群"],
  ["social_crowd_name", "string", "群1", "人群名称", "128 字符"],
  ["desc", "string", "desc", "人群描述", "100 字符"],
  ["status", "number", "1", "状态", "1 生效", "0 失效"],
  ["create_time", "string", "20240101", "创建时间"],
  ["member_size", "number", "500", "会员数量"],
  ["match_num", "number", "11", "uvid"],
  ["qmt_id", "string", "123", "定向任务"],
];
const LANGUAGES = ["TypeScript", "curl", "Java", "C#", "PHP", "Python", "C", "Node"];

test("shows every row of the platform's page", async () => {
  const page = await open(inject("site") + CROWD);
  expect(await page.locator("h1").innerText()).toBe("淘宝客-服务商-群信息获取");
  const text = await page.locator(".api-head").innerText();
  for (const fact of ["taobao.tbk.sc.social.crowd.get", "需要授权", "可重复调用"]) expect(text).toContain(fact);
  await page.getByText("公共参数与网关地址").click();
  const common = await page.locator("details.common tbody tr").allInnerTexts();
  for (const [i, row] of COMMON.entries()) for (const cell of row) expect(common[i]).toContain(cell);
  expect(common.join()).toContain("https://eco.taobao.com/router/rest");
  const params = await page.locator("table.params tbody tr").allInnerTexts();
  expect(params).toHaveLength(PARAMS.length);
  for (const [i, row] of PARAMS.entries()) for (const cell of row) expect(params[i]).toContain(cell);
  const answer = await page.locator(".tree .node").allInnerTexts();
  expect(answer).toHaveLength(ANSWER.length);
  for (const [i, row] of ANSWER.entries())
    for (const cell of row) expect(answer[i]?.replace(/\s+/g, " ")).toContain(cell);
});

test("has the call in eight languages, each to copy, and the answer in JSON and XML", async () => {
  const page = await open(inject("site") + CROWD);
  const [samples, examples] = await page.locator(".vp-code-group").all();
  expect(await samples?.locator("label").allInnerTexts()).toEqual(LANGUAGES);
  for (const [i, language] of LANGUAGES.entries()) {
    await samples?.locator("label").nth(i).click();
    const block = samples?.locator("div[class*=language-].active");
    expect(await block?.innerText(), language).toContain("12312");
    await block?.hover();
    expect(await block?.locator("button.copy").isVisible(), language).toBe(true);
  }
  expect(await examples?.locator("label").allInnerTexts()).toEqual(["JSON", "XML", "出错 JSON", "出错 XML"]);
  expect(await examples?.locator(".active").innerText()).toContain('"social_crowd_name": "群1"');
});

test("an answer's structs fold with the keyboard", async () => {
  const page = await open(`${inject("site")}api/taobao.tbk.order.details.get.html`);
  const struct = page.locator(".tree details").first();
  await struct.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  expect(await struct.getAttribute("open")).toBeNull();
  await page.keyboard.press("Enter");
  expect(await struct.getAttribute("open")).not.toBeNull();
});

const PAGES = [
  "",
  CROWD,
  "api/taobao.tbk.dg.general.link.convert.html",
  "api/taobao.tbk.sc.pic.embed.html",
  "fields/trade_id.html",
  "fields/",
  "errors.html",
  "catalogue.html",
  "tasks.html",
  "roles.html",
  "parameters.html",
  "changelog.html",
  ...["first-call", "sessions", "ids", "pages", "limits", "testing", "openapi", "recipes", "regenerate"].map(
    (name) => `guide/${name}.html`,
  ),
];

test.each(PAGES)("/%s: light, dark, and no wider than a phone", async (path) => {
  const dark = await open(inject("site") + path, { viewport: PHONE, colorScheme: "dark" });
  expect(await overflow(dark)).toBe(0);
  expect(await dark.evaluate("document.documentElement.classList.contains('dark')")).toBe(true);
  const light = await open(inject("site") + path, { viewport: DESKTOP });
  expect(await overflow(light)).toBe(0);
  expect(await light.evaluate("document.documentElement.classList.contains('dark')")).toBe(false);
});

test("the catalogue lists every API with their status, and filters", async () => {
  const page = await open(`${inject("site")}catalogue.html`);
  const rows = page.locator("tbody tr");
  expect(await rows.count()).toBe(DOCUMENTED + NAME_ONLY);
  expect(await rows.filter({ hasText: "仅有名称" }).count()).toBe(NAME_ONLY);
  await page.getByRole("searchbox", { name: "在目录中筛选" }).fill("服务商 社群");
  const shown = await rows.filter({ visible: true }).allInnerTexts();
  expect(shown.length).toBeGreaterThan(3);
  for (const row of shown) expect(row).toMatch(/社群/);
  await page.getByLabel("授权").selectOption("需要授权");
  await page.getByLabel("读写").selectOption("写操作");
  const asked = await rows.filter({ visible: true }).allInnerTexts();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(shown.length);
  for (const row of asked) expect(row).toMatch(/社群[^]*需要授权[^]*写操作/);
  expect(await page.getByRole("status").innerText()).toBe(`${asked.length} / ${DOCUMENTED + NAME_ONLY} 条`);
});

test("the home page leads to a first call in three steps, and to eight APIs", async () => {
  const page = await open(inject("site"));
  const steps = await page.locator(".steps > li").allInnerTexts();
  expect(steps).toHaveLength(3);
  for (const [i, part] of ["npm install ", "new TopClient()", "--url gateway"].entries())
    expect(steps[i]).toContain(part);
  expect(await page.locator(".cards.apis a").count()).toBe(8);
});

test("the sidebar has tasks below roles, and shows the row of the page", async () => {
  const page = await open(`${inject("site")}api/taobao.tbk.sc.social.crowd.get.html`, {
    viewport: { width: 1280, height: 600 },
  });
  const row = page.locator(".VPSidebar .is-link.is-active > .item");
  await expect.poll(async () => (await row.boundingBox())?.y ?? -1).toBeGreaterThan(60);
  expect((await row.boundingBox())?.y).toBeLessThan(580);
  expect(await page.locator(".VPSidebar .level-0.has-active > .item").innerText()).toMatch(/^服务商 \d+/);
  expect(await page.locator(".VPSidebar .level-1.has-active > .item").innerText()).toMatch(/^社群 \d+/);
});

test.each([
  ["errors.html", "#code-1-taobao.tbk.coupon.get"],
  ["errors.html", ""],
  ["fields/", ""],
])("/%s%s is folded on a phone, but for what the address leads to", async (path, fragment) => {
  const page = await open(inject("site") + path, { viewport: PHONE });
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  expect(height).toBeLessThan(12 * PHONE.height);
  if (fragment === "") return;
  await page.goto(inject("site") + path + fragment);
  await expect.poll(() => page.locator(`[id="${fragment.slice(1)}"]`).isVisible()).toBe(true);
});

test("keyboard only: from the top of the page to a sample's tab", async () => {
  const page = await open(inject("site") + CROWD);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("跳到正文");
  const tab = page.locator(".vp-code-group input").first();
  await tab.focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".vp-code-group").first().locator(".active").innerText()).toContain("curl 'https://");
});
