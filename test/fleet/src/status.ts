import { createServer, type Server } from "node:http";
import type { Store, StreamStatus } from "./store.ts";

/** Milliseconds since what was told of a stream; `undefined` before the first page. */
export function lagOf({ told_until }: StreamStatus, now = Date.now()): number | undefined {
  return told_until ? now - told_until.getTime() : undefined;
}

/** One line a stream that is late or failed, and one for all. */
export function statusText(streams: readonly StreamStatus[], now = Date.now()): string {
  const lags = streams.map((one) => lagOf(one, now)).filter((lag) => lag !== undefined);
  const failed = streams.filter(({ last_error, is_authorised }) => last_error !== null || !is_authorised);
  const accounts = new Set(streams.map(({ account }) => account)).size;
  const worst = lags.length > 0 ? `${seconds(Math.max(...lags))} s` : "-";
  const lines = failed.map((one) => {
    const lag = lagOf(one, now);
    const why = one.is_authorised ? one.last_error : `to be authorised again; ${one.last_error ?? ""}`;
    return `${one.account} ${one.stream}: lag ${lag === undefined ? "-" : `${seconds(lag)} s`}, ${why}`;
  });
  const open = streams.length - lags.length;
  return [
    `${accounts} accounts, worst lag ${worst}, ${open} streams not begun, ${failed.length} with an error`,
    ...lines,
  ].join("\n");
}

/** The same for Prometheus. */
export function metricsText(streams: readonly StreamStatus[], now = Date.now()): string {
  const label = ({ account, stream }: StreamStatus) => `{account=${JSON.stringify(account)},stream="${stream}"}`;
  const lags = streams.map((one) => `order_fleet_lag_seconds${label(one)} ${seconds(lagOf(one, now) ?? NaN)}`);
  const errors = streams.map((one) => `order_fleet_failed${label(one)} ${one.last_error === null ? 0 : 1}`);
  const head = (name: string, help: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`];
  return [
    ...head("order_fleet_lag_seconds", "Seconds between now and what was told of a stream"),
    ...lags,
    ...head("order_fleet_failed", "1 where the last run of a stream failed"),
    ...errors,
    "",
  ].join("\n");
}

/** Prometheus reads no page that does not say what it is. */
const METRICS = { "content-type": "text/plain; version=0.0.4; charset=utf-8" };
const TEXT = { "content-type": "text/plain; charset=utf-8" };

/** `/metrics` for machines, anything else for people. */
export function serveStatus(store: Store, port: number): Server {
  const server = createServer((request, response) => {
    const [text, head] = request.url === "/metrics" ? ([metricsText, METRICS] as const) : ([statusText, TEXT] as const);
    store.status().then(
      (streams) => response.writeHead(200, head).end(text(streams)),
      (error: unknown) => response.writeHead(500, TEXT).end(String(error)),
    );
  });
  return server.listen(port, "127.0.0.1");
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
