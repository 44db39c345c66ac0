import { expect, test } from "vitest";
import { categoryOf } from "../../generator/transcribe/category.ts";
import { guessKind } from "../../generator/transcribe/draft/kind.ts";
import { draftType } from "../../generator/transcribe/draft/types.ts";
import { isIdName } from "../../generator/transcribe/draft/values.ts";
import { isCategoryName } from "../../generator/validate/category.ts";

test.each([
  ["taobao.tbk.item.get", "tbk"],
  ["Alibaba.x.get", "alibaba"],
  ["m-kvstore.aliyuncs.com.Create", "m-kvstore"],
  ["taobao.2fa.get", "api-2fa"],
  ["taobao.a_b.get", "a-b"],
  ["taobao._.get", "api-"],
  ["patches.x.get", "patches-apis"],
  ["taobao.runtime.get", "runtime-apis"],
])("specs of %s stand in %s", (method, category) => {
  expect(categoryOf(method)).toBe(category);
  expect(isCategoryName(category)).toBe(true);
});

test.each([
  ["taobao.a.get", "read"],
  ["taobao.a.QUERY", "read"],
  ["taobao.a.search", "read"],
  ["taobao.a.list", "read"],
  ["taobao.a.getlist", "read"],
  ["taobao.get.create", "write"],
  ["taobao.a.updatelist", "write"],
])("%s is a %s by its last word", (method, kind) => {
  expect(guessKind(method)).toEqual({ kind });
});

test.each(["taobao.a.convert", "taobao.a.report", "taobao.a.getcoupon", "taobao.query.a"])(
  "%s does not tell whether it changes anything: a write until somebody says so",
  (method) => expect(guessKind(method)).toEqual({ kind: "write", isUnsure: true }),
);

test.each(["id", "num_iid", "itemId", "trade_id_list", "item_ids", "tid", "pubID", "user.id"])(
  "%s is an identifier",
  (name) => expect(isIdName(name)).toBe(true),
);

test.each(["paid", "bid", "valid", "android", "list", "id_type", "idle"])("%s is none", (name) => {
  expect(isIdName(name)).toBe(false);
});

test.each([
  ["String []", "String[]"],
  ["string", "String"],
  ["Long", "Number"],
  ["byte", "Number"],
  ["byte[]", "byte[]"],
  ["byte[][]", "byte[][]"],
  ["null[]", "Unknown[]"],
  ["", "Unknown"],
  ["List", "Unknown[]"],
  ["List<String>", "String[]"],
  ["java.util.List<Foo>[]", "Foo[][]"],
  ["Map<String,Object>", "Map"],
  ["field list", "Field List"],
  ["Foo Bar", "FooBar"],
  ["2D", "_2D"],
  ["constructor", "constructor"],
])("a leaf of type %j is %s", (type, read) => {
  expect(draftType({ name: "x", type }).type).toBe(read);
});

test.each([
  ["Price[]", "PriceStruct[]"],
  ["", "Thing"],
  ["null[]", "Thing[]"],
  ["中文", "Thing"],
  ["Long", "LongStruct"],
])("a struct of type %j is %s", (type, read) => {
  expect(draftType({ name: "thing", type, fields: [] })).toMatchObject({ type: read, isStruct: true });
});
