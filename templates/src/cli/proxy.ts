import type { TopDispatcher } from "../runtime/index.js";
import { type Input, usageError } from "./command.js";

/** `--proxy`, else by HTTP_PROXY, HTTPS_PROXY and NO_PROXY, as other programs of a shell do; else none. */
export async function proxyOf({ values, env }: Input): Promise<TopDispatcher | undefined> {
  const { proxy } = values;
  if (proxy !== undefined) {
    checkProxy("--proxy", proxy);
    const { ProxyAgent } = await import("undici/index.js");
    return new ProxyAgent(proxy) as unknown as TopDispatcher;
  }
  const of = (name: string) => env[name.toLowerCase()] || env[name] || "";
  const [httpProxy, httpsProxy] = [of("HTTP_PROXY"), of("HTTPS_PROXY")];
  if (httpProxy === "" && httpsProxy === "") return undefined;
  if (httpProxy !== "") checkProxy("HTTP_PROXY", httpProxy);
  if (httpsProxy !== "") checkProxy("HTTPS_PROXY", httpsProxy);
  const { EnvHttpProxyAgent } = await import("undici/index.js");
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: of("NO_PROXY") }) as unknown as TopDispatcher;
}

function checkProxy(name: string, url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw usageError(`${name} is no URL such as http://127.0.0.1:8080`); // It may hold a password.
}
