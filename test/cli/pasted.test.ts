import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./built.ts";
import { tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

const BODY = {
  code: 15,
  msg: "Remote service error",
  sub_code: "isv.invalid-parameter",
  sub_msg: "非法参数",
  request_id: "x",
};
const JSON_BODY = JSON.stringify({ error_response: BODY });

test.each<[string, ...RegExp[]]>([
  ["25", /^25 {2}Invalid Signature/],
  ["-4003", /^-4003\n/],
  ["9100", /Account Flow Control/],
  ["session-is-blank", /^26 {2}Missing Session/],
  ["invalid-parameter", /^isv\.invalid-parameter/],
  ["top-remote-connection-timeout", /^isp\.top-remote-connection-timeout/],
  ["limited-by-app-access-count", /^accesscontrol\.limited-by-app-access-count/],
  ["isv.missing-parameter:fields", /^isv\.missing-parameter:fields/],
  ["Invalid signature", /^25 /],
  ["invalid session", /^27 /],
  ["Missing required arguments:fields", /^40 /],
  ["Insufficient isv permissions", /^11 /],
  ["App Call Limited", /^7 /],
  ["sign is wrong", /^25 /],
  ["应用的调用频率超限了", /^8 /],
  ["淘口令解析失败", /^20010/],
  ["签名校验未通过", /^25 /],
  ["会话已失效", /^27 /],
  ["授权已过期，请重新授权", /^27 /],
  ["SessionKey非法", /^27 /],
  ["缺少参数 fields", /^40 /],
  ["缺少必填参数：num_iids", /^40 /],
  ["非法的参数:page_no", /^41 /],
  ["签名错误", /^25 /],
  ["无效的AppKey", /^29 /],
  ["时间戳非法", /^31 /],
  ["您没有权限访问该接口", /^11 /],
  ["调用过于频繁，请稍后再试", /^7 /],
  ["系统繁忙，请稍后重试", /^10 /],
  ["IP不在白名单内", /^isv\.permission-ip-whitelist-limit/],
  ["错误码：27", /^27 /],
  ["code=-4003", /^-4003/],
  ["ERROR 2024-01-01 [worker] error_code: 25, retrying", /^25 /],
  [JSON_BODY, /^isv\.invalid-parameter/, /^15 {2}Remote/m],
  [`2024-01-01 12:00:00 answer ${JSON_BODY.slice(0, -30)}`, /^isv\.invalid-parameter/],
  [JSON.stringify({ log: JSON_BODY }), /^isv\.invalid-parameter/],
  [
    '<?xml version="1.0"?><error_response><code>27</code><msg>Invalid session</msg><sub_code>invalid-sessionkey</sub_code></error_response>',
    /^invalid-sessionkey/,
    /^27 /m,
  ],
  [
    "<error_response>\n  <code>7</code>\n  <sub_code><![CDATA[accesscontrol.limited-by-app-access-count]]></sub_code>\n</error_response>",
    /^accesscontrol/,
    /^7 /m,
  ],
  ['{"result":{"result_code":"11","result_msg":"佣金不足"}}', /^11 /],
  ["tbk: taobao.tbk.coupon.convert: business failure: 11 佣金不足", /taobao\.tbk\.coupon\.convert /],
  [
    "TopSessionError: taobao.tbk.sc.social.crowd.get (request_id 15rid): 27 Invalid Session: invalid-sessionkey",
    /^invalid-sessionkey/,
    /^27 /m,
  ],
  ["{'error_response': {'code': 22, 'msg': 'Invalid Method'}}", /^22 /],
  ["code:isv.permission-api-package-limit msg:", /^isv\.permission-api-package-limit/],
])("%s", async (text, ...words) => {
  const { out, err, code } = await tbk(["errors", text]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const word of words) expect(out).toMatch(word);
});

test("a text may be piped, and --json is a list then", async () => {
  const run = await tbk(["errors", "--json"], {}, { stdin: async () => `${JSON_BODY}\n` });
  expect((JSON.parse(run.out) as { code: string }[]).map(({ code }) => code)).toEqual(["isv.invalid-parameter", "15"]);
});

test("words of no error", async () => {
  const run = await tbk(["errors", "今天天气很好 6100session"]);
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/no code, name or message/);
  expect(run.err).not.toContain("6100session");
});

// Well below a second; read again from each character, minutes.
test.each([".", "code", "code ", "\\", "error:", "taobao.", "isv.", "中", "1"])(
  "a long text of %j is read in linear time",
  { timeout: 60_000 },
  async (unit) => {
    expect((await tbk(["errors", `x ${unit.repeat(100_000)}`])).code).toBe(1);
  },
);
