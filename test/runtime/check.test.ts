import { describe, expect, test } from "vitest";
import {
  type TopApi,
  TopClient,
  type TopLimits,
  TopRequest,
  TopRequestError,
  type TopResponse,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, rejection } from "../helpers/gateway.ts";

/** Reached by calls that are found right. */
const dispatcher = {
  dispatch() {
    throw new Error("sent");
  },
};
const client = new TopClient({ ...APP, dispatcher, retry: false });

/** What a call is refused for before any I/O, as code and parameter. */
async function problems(api: Partial<TopApi>, params: object, session?: string): Promise<string[]> {
  class Checked extends TopRequest<object, TopResponse> {
    readonly api: TopApi = { method: "checked.get", ...api };
  }
  const error = await rejection(client.execute(new Checked(params), session));
  if (error instanceof TopTransportError) return [];
  return (error as TopRequestError).problems.map(({ code, param }) => `${code} ${param}`);
}

type Place = readonly [where: string, path: string, params: (value: unknown, right: unknown) => object];

/** Parameters that have a value somewhere, alone or among others that are right. */
const PLACES: readonly Place[] = [
  ["at the top", "p", (p) => ({ p })],
  ["in a struct", "s.p", (p) => ({ s: { p } })],
  ["in a list of structs", "s.p", (p, right) => ({ s: [{ p: right }, { p }, { p: right }] })],
  ["in lists in lists", "a.b.p", (p, right) => ({ a: [{ b: [{ p: right }] }, { b: [{ p: right }, { p }] }] })],
];

type Limit = readonly [of: string, limit: keyof TopLimits, value: (n: number) => unknown];

const LIMITS: readonly Limit[] = [
  ["characters", "maxLength", (n) => "字".repeat(n)],
  ["elements", "maxListSize", (n) => Array<number>(n).fill(1)],
  ["elements of a joined text", "maxListSize", (n) => Array<number>(n).fill(1).join()],
  ["the least number", "min", (n) => n],
  ["the least number as text", "min", (n) => `${n}`],
  ["the greatest number", "max", (n) => n],
  ["the greatest number as text", "max", (n) => `${n}`],
];

describe.each(PLACES)("a parameter %s", (_where, path, params) => {
  test.each(LIMITS)("is kept to its limit of %s", async (_of, name, value) => {
    const n = 7;
    const limits = { [path]: { [name]: n } };
    const beyond = name === "min" ? n - 1 : n + 1;
    expect(await problems({ limits }, params(value(n), value(n)))).toEqual([]);
    expect(await problems({ limits }, params(value(beyond), value(n)))).toEqual([`41 ${path}`]);
    for (const none of [undefined, null, ""]) expect(await problems({ limits }, params(none, value(n)))).toEqual([]);
  });

  test.each([undefined, null, "", " \n", [], ["", null, undefined, " "]].map((none) => [none]))(
    "is missing where it is required: %j",
    async (none) => {
      const required = [path];
      for (const one of [0, false, "0", [0], {}, new Date(0)]) {
        expect(await problems({ required }, params(one, one))).toEqual([]);
        expect(await problems({ required }, params(none, one))).toEqual([`40 ${path}`]);
      }
    },
  );
});

test("a struct that is not given needs none of its members", async () => {
  const required = ["s.p"];
  for (const s of [undefined, null, "", []]) expect(await problems({ required }, { s })).toEqual([]);
});

test.each([
  ["required", undefined, ["40 session"]],
  ["required", "", ["40 session"]],
  ["required", "s", []],
  ["optional", undefined, []],
  ["none", undefined, []],
] as const)("where a session is %s: %j", async (session, given, expected) => {
  expect(await problems({ session }, {}, given)).toEqual(expected);
});

test.each([
  ...["app_key", "format", "method", "partner_id", "session", "sign"],
  ...["sign_method", "simplify", "target_app_key", "timestamp", "v"],
])("%s is the client's to set", async (name) => {
  expect(await problems({ params: { [name]: "string" } }, { [name]: "x" })).toEqual([`41 ${name}`]);
});
