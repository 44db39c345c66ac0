import site from "../../site.json";
import type { TopError } from "./client.ts";

/** What a failure is called, and what to do next. */
export interface Advice {
  readonly title: string;
  readonly step: string;
  /** For a shell. */
  readonly command?: string;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const KINDS: Readonly<Record<Exclude<TopError["kind"], "transport">, readonly [title: string, step: string]>> = {
  unsent: ["没有发出", "客户端检查出参数有误：按表单里标出的提示修改后再发送。"],
  request: ["参数被拒绝", "对照本页的请求参数检查每一项的取值与格式。"],
  signature: ["签名不对", "检查 AppKey、AppSecret 与签名方法；本机网关认得的是页面打开时填好的测试密钥。"],
  session: ["会话无效", "换一个有效的会话；对本机网关，任意文本都可以。"],
  permission: ["没有权限", "到开放平台控制台为应用申请这个 API 的权限。"],
  limit: ["调用过快", "等到封禁结束再发送。"],
  service: ["平台的服务出错", "稍后再发送一次。"],
  business: ["业务失败", "请求已经被处理，但结果是失败：看返回中的错误码与说明。"],
  response: ["返回的不是平台的格式", "检查网关地址：它应当以 /router/rest 结尾。"],
};

export function adviceOf(error: TopError, url: string): Advice {
  if (error.kind === "transport") return unreached(url);
  const [title, step] = KINDS[error.kind];
  // The hint is a line in Chinese and one in English.
  return { title, step: error.hint?.split("\n")[0] ?? step };
}

function unreached(url: string): Advice {
  if (!LOOPBACK.test(hostOf(url))) {
    const step = "平台不接受来自网页的跨域调用：把下方的 curl 复制到终端里运行，或者把网关改成本机的地址。";
    return { title: "从网页连不上这个网关", step };
  }
  const start = `startGateway({ port: ${new URL(url).port || 80}, keepAlive: true })`;
  const command = `node -e 'import("${site.name}/testing").then(({ startGateway }) => ${start})'`;
  const own = LOOPBACK.test(location.hostname) ? "" : "本机网关只接受从本机（localhost）打开的网页。";
  return { title: "本机网关没有启动", step: `在装有 ${site.name} 的项目里运行下面的命令，再点“发送”。${own}`, command };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
