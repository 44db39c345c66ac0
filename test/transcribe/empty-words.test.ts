import { expect, test } from "vitest";
import { transcribe } from "../../generator/transcribe/index.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";

test.each(["<p></p>", "&nbsp;", "**<br/>**", "\u200b"])("a description of %s alone is none", (words) => {
  const [page] = readPages(`taobao.demo.empty.get（示例）
不需要授权
名称 | 类型 | 示例值 | 描述 |
---|---|---|---|
total | Number | 3 | ${words} |
{"demo_empty_get_response":{"total":3}}`);
  const outcome = page && transcribe(page, undefined, { reserved: new Set() });
  expect(outcome).toMatchObject({ state: "new", text: expect.stringContaining("total:") });
  expect(outcome).toMatchObject({ text: expect.not.stringContaining('description: ""') });
});
