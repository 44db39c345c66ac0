import { expect, test } from "vitest";
import { readWords } from "../../generator/transcribe/wording/facts.ts";

test.each([
  ["1-自购省，2-推广赚", { 1: "自购省", 2: "推广赚" }],
  ["链接形式-1：PC，2：无线", { 1: "PC", 2: "无线" }],
  ["-1: 向前翻页,1：向后翻页", { "-1": "向前翻页", 1: "向后翻页" }],
  ["1 表示2方，2表示3方，4表示不限", { 1: "2方", 2: "3方", 4: "不限" }],
  [
    "维权创建(回执) 4, 维权成功(回执) 2, 维权失败(回执) 3",
    { 4: "维权创建(回执)", 2: "维权成功(回执)", 3: "维权失败(回执)" },
  ],
  [
    "权益物料。有价券-37104、大额券-37116、券券补-61809 更多敬请期待",
    { 37104: "有价券", 37116: "大额券", 61809: "券券补" },
  ],
  ["大促（如618、双11、年货节）期间不可超过20分钟", undefined],
  ["不传时默认物料id=80309；可使用物料id=17004没有结果", undefined],
  ["入参小于2022年12月20日0点", undefined],
])("a number whose words are %j has the values %j", (words, values) => {
  expect(readWords(words, "Number").enum).toEqual(values);
});

test("a text's values may be called like their meanings", () => {
  const { enum: values } = readWords("厂商，huawei-华为，oppo-oppo，vivo-vivo", "String");
  expect(values).toEqual({ huawei: "华为", oppo: "oppo", vivo: "vivo" });
});

test.each([
  ["页码，默认为1", "1"],
  ["第几页，默认：１", "1"],
  ["缺省值：20", "20"],
  ["默认蓝色", undefined],
])("the default of %j is %j", (words, value) => expect(readWords(words, "Number").default).toBe(value));

test.each([
  ["统计日期", "20210301", "yyyyMMdd"],
  ["结算月份", "201807", "yyyyMM"],
  ["商品编号", "20210301", undefined],
  ["创建时间", "2019-11-10  21:59:59", "datetime"],
  ["格式 yyyy-MM-dd", "", "date"],
  ["统计日期", "20219999", undefined],
])("a text of %j with the example %j has the format %j", (words, example, format) => {
  expect(readWords(words, "String", example).format).toBe(format);
});

test.each([
  ["已废弃", "已废弃"],
  ["该字段已废弃，请使用item_id", "该字段已废弃，请使用item_id"],
  ["店铺名【已下线】", "已下线"],
  ["废弃：请用item_id", "废弃：请用item_id"],
  ["已废弃的字段", "已废弃的字段"],
  ["不再支持该参数", "不再支持该参数"],
  ["deprecated, use item_id", "deprecated"],
  ["已废弃的订单的id", undefined],
  ["下线时间", undefined],
  ["停用：FU030", undefined],
  ["作废券", undefined],
  ["不再支持的订单类型", undefined],
])("that a thing is out of use is told by %j as %j", (words, told) => {
  expect(readWords(words, "String").deprecated).toBe(told);
});
