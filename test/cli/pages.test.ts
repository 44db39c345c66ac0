import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fault, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "./built.ts";
import { APP, oneLine, tbk } from "./tbk.ts";

const ORDERS = "taobao.tbk.order.details.get";
const CALL = ["call", ORDERS, "start_time=2024-11-11 00:00:00", "end_time=2024-11-11 06:00:00", "page_size=2"];

let gateway: Gateway;
let env: Record<string, string>;

beforeAll(async () => {
  await ensureBuilt();
  gateway = await startGateway({ apps: { [APP.TOP_APP_KEY]: APP.TOP_APP_SECRET } });
  env = { ...APP, TOP_URL: gateway.url };
});
afterAll(() => gateway.close());

/** Two windows of three hours, in each of them two pages: of two rows, and of one. */
beforeEach(() => {
  gateway.reset();
  gateway.answer(ORDERS, ({ params }) => {
    const hour = Number(params["start_time"]?.slice(11, 13));
    const page = Number(params["page_no"] ?? 1);
    const ids = page === 1 ? [1, 2] : [3];
    const results = ids.map((n) => ({
      trade_id: `90071992547409${hour}${n}`,
      item_title: `女装 ${n}`,
      service_fee_dto_list: [{ share_pre_fee: "0.1" }, { share_pre_fee: "0.2" }],
    }));
    return { data: { results, has_next: page === 1, position_index: `p${page}` } };
  });
});

test("--paginate --jsonl is a row a line, of every page of every window", async () => {
  const { code, out, err } = await tbk([...CALL, "--paginate", "--jsonl"], env);
  const rows = out.trimEnd().split("\n");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(gateway.calls).toHaveLength(4);
  expect(rows.map((row) => (JSON.parse(row) as { trade_id: string }).trade_id)).toEqual(
    ["0", "3"].flatMap((hour) => [1, 2, 3].map((n) => `90071992547409${hour}${n}`)),
  );
});

test("--limit ends it early, and asks for no page beyond", async () => {
  const { out } = await tbk([...CALL, "--limit", "3", "--json"], env);
  expect(JSON.parse(out)).toHaveLength(3);
  expect(gateway.calls).toHaveLength(2);
});

test("without a form the rows are numbered trees; --json is one array", async () => {
  const { out } = await tbk([...CALL, "--paginate"], env);
  expect(out.match(/^\[\d\]$/gm)).toEqual(["[1]", "[2]", "[3]", "[4]", "[5]", "[6]"]);
  expect(out).toMatch(/^ {2}item_title +女装 1$/m);
  gateway.answer(ORDERS, { data: { results: [], has_next: false } });
  expect((await tbk([...CALL, "--paginate", "--json"], env)).out).toBe("[]\n");
});

test("--columns are those members alone, also inside lists", async () => {
  const columns = ["--columns", "trade_id,service_fee_dto_list.share_pre_fee"];
  const { out } = await tbk([...CALL, "--limit", "2", ...columns], env);
  expect(out.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["trade_id", "service_fee_dto_list.share_pre_fee"],
    ["9007199254740901", "0.1, 0.2"],
    ["9007199254740902", "0.1, 0.2"],
    [""],
  ]);
  const lines = await tbk([...CALL, "--limit", "1", "--jsonl", ...columns], env);
  expect(JSON.parse(lines.out)).toEqual({
    trade_id: "9007199254740901",
    "service_fee_dto_list.share_pre_fee": ["0.1", "0.2"],
  });
});

test.each([
  [["--columns", "trade_idd"], "tbk: the rows have no trade_idd (did you mean trade_id?)"],
  [["--columns", "trade_id,"], "tbk: --columns trade_id, has an empty name"],
  [["--jsonl", "--json"], "tbk: --json and --jsonl exclude each other"],
  [["--limit", "0"], "tbk: --limit 0 is no number from 1 to 999999999"],
])("%j is refused", async (args, message) => {
  const run = await tbk([...CALL, ...args], env);
  expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: "" });
  expect(oneLine(run)).toBe(message);
  expect(gateway.calls).toEqual([]);
});

test("what came before a failure stays, and the failure is told", async () => {
  gateway.answer(ORDERS, ({ params }) => {
    if (params["page_no"] === "2") return fault.error(15, "isv.invalid-parameter");
    return { data: { results: [{ trade_id: "1" }], has_next: true, position_index: "p1" } };
  });
  const { code, out, err } = await tbk([...CALL, "--paginate", "--jsonl"], env);
  expect(code).toBe(1);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((row) => JSON.parse(row) as object),
  ).toMatchObject([{ trade_id: "1" }]);
  expect(err).toMatch(/^tbk: taobao\.tbk\.order\.details\.get: 15 .*isv\.invalid-parameter/);
});

test("--curl shows a call of the local gateway too, and says that it ends", async () => {
  const { code, out, err } = await tbk([...CALL.slice(0, 4), "--url", "gateway", "--curl"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^curl .*http:\/\/127\.0\.0\.1:\d+\//);
  expect(err).toMatch(/^tbk: the gateway ends with this command/);
});
