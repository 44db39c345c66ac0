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
  // Nothing of it is shown: it may hold a password.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw usageError(`${name} is no URL such as http://127.0.0.1:8080`);
  }
  const { username, password } = new URL(url);
  if (isEncoded(username) && isEncoded(password)) return;
  throw usageError(`${name} holds a name or password that is not URL-encoded: write % as %25`);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
