/// <reference path="./undici-files.d.ts" />
export type Undici = Pick<typeof import("undici/index.js"), "buildConnector" | "Client" | "Pool">;

const WHOLE = "undici/index.js"; // by its file: Bun puts a shim without `dispatch` in place of the bare name

/**
 * The files of undici that a call needs: with fetch, WebSocket and the rest it takes four times as long to load. A version
 * that has them elsewhere is loaded whole; where a bundler found them that cannot be, so it need not see the other import.
 */
export async function loadUndici(): Promise<Undici> {
  try {
    const [pool, client, connect] = await Promise.all([
      import("undici/lib/dispatcher/pool.js"),
      import("undici/lib/dispatcher/client.js"),
      import("undici/lib/core/connect.js"),
    ]);
    return { Pool: pool.default, Client: client.default, buildConnector: connect.default };
  } catch {
    const undici = (await import(
      /* webpackIgnore: true */ /* @vite-ignore */ WHOLE
    )) as typeof import("undici/index.js");
    return undici.default ?? undici;
  }
}
