/** What the doc site does to a machine that reads it: each refusal that was seen, or that must be expected. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers in place of the site. `body` is what the site would have answered. */
export type Trap = (response: ServerResponse, body: string, request: IncomingMessage) => void | Promise<void>;

const PUNISH = "/handler/document/getDocument.json/_____tmd_____/punish?x5secdata=X";

function send(type: string, text: string, status = 200, headers: Record<string, string> = {}): Trap {
  return (response) => void response.writeHead(status, { "content-type": type, ...headers }).end(text);
}

const json = (value: object, status?: number) => send("application/json;charset=UTF-8", JSON.stringify(value), status);
const html = (text: string, status?: number) =>
  send("text/html;charset=UTF-8", `<!DOCTYPE html><html>${text}</html>`, status);

/** The answers with which the site wants a person, or nobody: a pull stops at each of them. */
export const REFUSALS = {
  "challenge-json": json({
    ret: ["FAIL_SYS_USER_VALIDATE", "RGV587_ERROR::SM"],
    data: { url: `https://open.taobao.com${PUNISH}` },
  }),
  "challenge-flag": json({ rgv587_flag: "sm", url: `https://open.taobao.com${PUNISH}` }),
  "challenge-html": html('<body><script>window._config_={"action":"captcha"};/* x5secdata punish */</script></body>'),
  "challenge-captcha": json({ action: "captcha" }),
  "challenge-empty": send("application/json", ""),
  "challenge-redirect": send("text/html", "", 302, { location: PUNISH }),
  "challenge-503": html(`<script>location="${PUNISH}"</script>`, 503),
  login: send("text/html", "", 302, { location: "https://login.taobao.com/member/login.jhtml?redirectURL=x" }),
  moved: send("text/html", "", 301, { location: "https://developer.example.com/handler" }),
  "429": send("text/plain", "Too Many Requests", 429, { "retry-after": "120" }),
  "503": send("text/html", "<html><title>503</title></html>", 503),
} as const satisfies Record<string, Trap>;

/** Answers that cannot be used, each for a reason of its own. */
export const FAULTS = {
  expired: json({ success: false, code: "500", data: {}, msg: "页面已过期，请刷新重试！" }),
  "error-shell": html('<head><meta charset="utf-8"><title>淘宝开放平台 - 出错了</title></head><body></body>'),
  error: json({ success: false, code: "500", errMsg: "系统错误" }),
  "status-500": send("text/plain", "Internal Server Error", 500),
  /** Whole by its length, and no whole JSON. */
  "half-json": (response, body) => {
    const half = body.slice(0, body.length / 2);
    response.writeHead(200, { "content-type": "application/json" }).end(half);
  },
  /** The connection ends before the body does. */
  cut: (response, body) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  silent: (_, __, request) => void request.socket.destroy(),
  slow: async (response, body) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    response.end(body);
  },
  endless: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = (): void => {
      if (!response.destroyed) response.write("[".repeat(1 << 16), () => setImmediate(more));
    };
    more();
  },
  gone: json({ success: true, data: {} }),
  "no-name": json({ success: true, data: { apiChineseName: "" } }),
  "no-data": json({ success: true, data: null }),
  "text-success": json({ success: "true", data: { name: "taobao.x.get" } }),
} as const satisfies Record<string, Trap>;

export const TRAPS: Readonly<Record<string, Trap>> = { ...REFUSALS, ...FAULTS };
