import { describe, expect, it } from "vitest";
import { TopClient, type TopDrift, type TopFields } from "../../generated/src/index.ts";
import { decodeAnswer } from "../../generated/src/runtime/wire/decode.ts";
import { DriftWatch } from "../../generated/src/runtime/call/drift.ts";
import { TbkScSocialCrowdGetRequest } from "../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { gateway } from "../helpers/gateway.ts";

const response: TopFields = {
  id: "id",
  text: "string",
  number: "number",
  flag: "boolean",
  price: "decimal",
  at: "yyyy-MM-dd HH:mm:ss",
  any: "json",
  unsure: "unknown",
  struct: { id: "id", inner: { number: "number" } },
  rows: ["row", { id: "id", fees: ["fee", { fee: "decimal" }] }],
  ids: ["number", "id"],
  numbers: ["number", "number"],
  table: ["number", ["number", "number"]],
};
const method = "taobao.test.get";

/** `path: kind expected found` of all that is told of an answer with this payload. */
async function drifts(payload: string, xml = false): Promise<string[]> {
  const told: TopDrift[] = [];
  const watch = new DriftWatch({ onDrift: (drift) => told.push(drift) });
  const text = xml ? `<test_get_response>${payload}</test_get_response>` : `{"test_get_response":${payload}}`;
  await decodeAnswer({ method, response }, { status: 200, headers: {}, bytes: Buffer.from(text) }, watch);
  return told.map(({ path, kind, expected, found }) => `${path}: ${kind} ${expected} ${found}`);
}

describe("what is drift", () => {
  const cases: [name: string, payload: string, expected: string[]][] = [
    ["an unknown field", '{"new":1}', ["new: unknown undefined number"]],
    ["an unknown null", '{"new":null}', ["new: unknown undefined null"]],
    ["an unknown field in a struct", '{"struct":{"new":[]}}', ["struct.new: unknown undefined list"]],
    ["an unknown field two levels down", '{"struct":{"inner":{"x":{}}}}', ["struct.inner.x: unknown undefined struct"]],
    ["request_id in a struct", '{"struct":{"request_id":"r"}}', ["struct.request_id: unknown undefined string"]],
    ["below an unknown field nothing", '{"new":{"a":{"b":1}}}', ["new: unknown undefined struct"]],
    ["a name of every object", '{"constructor":"a"}', ["constructor: unknown undefined string"]],
    ["__proto__", '{"__proto__":true}', ["__proto__: unknown undefined boolean"]],
    ["a text for a number", '{"number":"12"}', ["number: retyped number string"]],
    ["a number for a text", '{"text":12}', ["text: retyped string number"]],
    ["a number for a date", '{"at":1}', ["at: retyped yyyy-MM-dd HH:mm:ss number"]],
    ["a text for a Boolean", '{"flag":"true"}', ["flag: retyped boolean string"]],
    ["a Boolean for an id", '{"id":true}', ["id: retyped id boolean"]],
    ["a struct for a scalar", '{"text":{}}', ["text: retyped string struct"]],
    ["a list for a scalar", '{"number":[1]}', ["number: retyped number list"]],
    ["JSON text for a struct", '{"struct":"{\\"id\\":1}"}', ["struct: retyped struct string"]],
    ["a list for a struct", '{"struct":[{"id":1}]}', ["struct: retyped struct list"]],
    ["JSON text for a list of structs", '{"rows":"[]"}', ["rows[]: retyped struct string"]],
    ["a number for a list of structs", '{"rows":7}', ["rows[]: retyped struct number"]],
    ["wrapped rows", '{"rows":{"row":[{"x":1}]}}', ["rows[].x: unknown undefined number"]],
    ["plain rows", '{"rows":[{"x":1}]}', ["rows[].x: unknown undefined number"]],
    ["a list in a list", '{"rows":[{"fees":{"fee":[{"x":1}]}}]}', ["rows[].fees[].x: unknown undefined number"]],
    ["elements", '{"numbers":[1,"2"]}', ["numbers[]: retyped number string"]],
    ["elements of lists of lists", '{"table":[[1,"2"]]}', ["table[][]: retyped number string"]],
    ["several", '{"a":1,"number":"1","b":1}', ["a: unknown undefined number", "number: retyped number string", "b: unknown undefined number"]], // prettier-ignore
  ];
  it.each(cases)("%s", async (_, payload, expected) => {
    expect(await drifts(payload)).toEqual(expected);
  });

  const fine: [name: string, payload: string][] = [
    ["the documented answer", '{"id":"1","text":"","number":1,"flag":true,"price":"1","at":"2019-04-22 15:15:05"}'],
    ["request_id", '{"request_id":"r"}'],
    ["numbers for ids and amounts", '{"id":3141592653590793242,"price":9.5}'],
    ["a number beyond 2^53", '{"number":3141592653590793242}'],
    ["the first number beyond 2^53", '{"number":-9007199254740993}'],
    ["anything where anything may come", '{"any":[1],"unsure":{"a":1}}'],
    ["null anywhere", '{"id":null,"struct":null,"rows":null,"numbers":[null],"number":null}'],
    ["every form of a list", '{"rows":{"id":1},"ids":{"number":[1,"2"]},"numbers":1,"table":{}}'],
    ["an empty list as text", '{"rows":""}'],
  ];
  it.each(fine)("not: %s", async (_, payload) => {
    expect(await drifts(payload)).toEqual([]);
  });

  it("is told of XML once its texts have their types", async () => {
    const fits =
      "<number>12</number><flag>true</flag><id>1</id><rows list='true'><row><id>1</id></row></rows><struct/>";
    expect(await drifts(fits, true)).toEqual([]);
    expect(await drifts("<number>many</number><new>1</new><rows><row><x/></row></rows>", true)).toEqual([
      "number: retyped number string",
      "new: unknown undefined string",
      "rows[].x: unknown undefined string",
    ]);
  });
});

describe("how drift is told", () => {
  const answerOf = (payload: object) => ({ tbk_sc_social_crowd_get_response: { request_id: "r1", ...payload } });
  const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

  it("each path once per client and API, and the call succeeds", async () => {
    const { client } = await gateway(({ n }) => answerOf({ crowd_new: 1, [`only_${n}`]: 1, social_crowd_name: 5 }));
    const told: TopDrift[] = [];
    const one = client({ hooks: { onDrift: (drift) => told.push(drift) } });
    const first = await one.execute(request, "session");
    await one.execute(request, "session");
    expect(first).toMatchObject({ crowd_new: 1, social_crowd_name: "5" });
    const same = { method: "taobao.tbk.sc.social.crowd.get", kind: "unknown", expected: undefined, found: "number" };
    expect(told).toEqual([
      { ...same, path: "crowd_new" },
      { ...same, path: "only_1" },
      { ...same, path: "social_crowd_name", kind: "retyped", expected: "string" },
      { ...same, path: "only_2" },
    ]);
    const another = client({ hooks: { onDrift: (drift) => told.push(drift) } });
    await another.execute(request, "session");
    expect(told.map((drift) => drift.path).slice(4)).toEqual(["crowd_new", "only_3", "social_crowd_name"]);
  });

  it("not again after the client was closed", async () => {
    const { client } = await gateway(() => answerOf({ crowd_new: 1 }));
    const told: string[] = [];
    const one = client({ hooks: { onDrift: ({ path }) => told.push(path) } });
    for (let n = 0; n < 2; n++) {
      await one.execute(request, "session");
      await one.close();
    }
    expect(told).toEqual(["crowd_new"]);
  });

  it("also by the parts of a batch", async () => {
    const { client } = await gateway(() => ({
      raw: [answerOf({ crowd_new: 1 }), answerOf({ crowd_newer: 1 })]
        .map((one) => JSON.stringify(one))
        .join("\r\n-S-\r\n"),
    }));
    const told: string[] = [];
    await client({ hooks: { onDrift: ({ path }) => told.push(path) } }).batch([request, request], "session");
    expect(told).toEqual(["crowd_new", "crowd_newer"]);
  });

  it("not for a refusal, and not for methods without documents", async () => {
    const { client } = await gateway(({ query }) =>
      query.get("method") === "taobao.time.get"
        ? { time_get_response: { time: "2019-04-22 15:15:05", new: 1 } }
        : { error_response: { code: 50, msg: "no", new: 1 } },
    );
    const told: TopDrift[] = [];
    const one: TopClient = client({ hooks: { onDrift: (drift) => told.push(drift) }, retry: false });
    await expect(one.execute(request, "session")).rejects.toThrow("50 no");
    await one.call("taobao.time.get");
    expect(told).toEqual([]);
  });

  it("at most 200 paths of an API", () => {
    const told: string[] = [];
    const watch = new DriftWatch({ onDrift: ({ method, path }) => told.push(`${method} ${path}`) });
    const payload = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`made_up_${i}`, i]));
    watch.look({ method, response }, payload);
    watch.look({ method, response }, { another: 1 });
    expect(told).toHaveLength(200);
    watch.look({ method: "taobao.other.get", response }, { x: 1 });
    expect(told.at(-1)).toBe("taobao.other.get x");
  });

  it("what the hook throws changes no answer", async () => {
    const { client, seen } = await gateway(() => answerOf({ crowd_new: 1 }));
    const hooks = {
      onDrift() {
        throw new RangeError("a mistake in the hook");
      },
    };
    expect(await client({ hooks }).execute(request, "session")).toMatchObject({ crowd_new: 1 });
    expect((await client({ hooks }).batch([request], "session"))[0]?.status).toBe("fulfilled");
    expect(seen).toHaveLength(2);
  });
});
