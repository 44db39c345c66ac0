import { type AnswerFunction, startGateway } from "../../generated/src/testing/index.ts";
import type { State } from "../orders/histories.ts";
import { HOUR, orderAnswers, SECOND } from "../orders/platform.ts";
import { FIRST_RUN } from "./gateway.ts";

/** Accounts whose orders are held by the platform for those alone that are being read: as many as a worker reads at once. */
const HELD = 32;

export interface SteadyPlatform {
  readonly url: string;
  /** Orders that were told. */
  readonly told: () => number;
  close(): Promise<void>;
}

/** A platform on which nothing goes wrong and each account has the same number of orders, up to a moment. */
export async function startSteady(orders: number, until: number): Promise<SteadyPlatform> {
  const held = new Map<string, State[]>();
  const tableOf = (session: string) => {
    const table = held.get(session) ?? ordersOf(session, orders, until);
    held.delete(session);
    held.set(session, table);
    for (const oldest of [...held.keys()].slice(0, -HELD)) held.delete(oldest);
    return table;
  };
  const rules = { now: Date.now, max: () => 3 * HOUR, isEndIn: true, isLatestFirst: false };
  const answers = orderAnswers(
    ({ session }) => tableOf(session),
    () => [],
    rules,
  );
  let told = 0;
  const counted = (answer: AnswerFunction): AnswerFunction => {
    return (call) => {
      const given = answer(call) as { readonly data?: { readonly results?: readonly object[] } };
      told += given.data?.results?.length ?? 0;
      return given as ReturnType<AnswerFunction>;
    };
  };
  const gateway = await startGateway({
    answers: Object.fromEntries(Object.entries(answers).map(([method, answer]) => [method, counted(answer)])),
    recordedCalls: Infinity,
    recordedBytes: 1 << 30,
  });
  return { url: gateway.url, told: () => told, close: () => gateway.close() };
}

/** Orders at even steps, each in its only state; the session's number is in their ids. */
function ordersOf(session: string, orders: number, until: number): State[] {
  const account = session.replace(/\D/g, "").padStart(6, "0");
  const begin = Math.floor(until / SECOND) * SECOND - FIRST_RUN;
  return Array.from({ length: orders }, (_, n) => {
    const modified = begin + Math.floor((n * FIRST_RUN) / SECOND / orders) * SECOND;
    const id = `3${account}${String(n).padStart(12, "0")}`;
    return { id, version: 1, created: modified, modified, visible: modified, superseded: Infinity };
  });
}
