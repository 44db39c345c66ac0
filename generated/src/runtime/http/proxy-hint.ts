/** What to do where the environment names a proxy. Everybody expects it to be used: undici uses none, unless it is told to. */
export function proxyHint(origin: string): string | undefined {
  const scheme = origin.slice(0, origin.indexOf(":"));
  const names = [`${scheme}_proxy`, `${scheme}_PROXY`.toUpperCase(), "all_proxy", "ALL_PROXY"];
  const name = names.find((one) => process.env[one]);
  if (!name) return undefined;
  return (
    `环境变量 ${name} 未被使用：需要代理时传入 dispatcher: new EnvHttpProxyAgent()\n` +
    `${name} is set and not used: give dispatcher: new EnvHttpProxyAgent() of undici 7`
  );
}
