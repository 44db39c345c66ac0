import {
  type AnswerFunction,
  fault,
  type Gateway,
  type GatewayCall,
  startGateway,
} from "../../generated/src/testing/index.ts";
import { histories, type State } from "../orders/histories.ts";
import { HOUR, orderAnswers, SECOND } from "../orders/platform.ts";
import { Random } from "../orders/random.ts";

export interface FleetData {
  readonly accounts: number;
  /** Orders of an account before the run begins, and made while it goes on. */
  readonly backlog: number;
  readonly live: number;
  /** Milliseconds of the run, and by which rows become visible late. */
  readonly length: number;
  readonly late: number;
}

export interface AccountData {
  readonly id: string;
  session: string;
  readonly orders: readonly State[];
  readonly refunds: readonly State[];
}

/** How far the first run of an account looks back. */
export const FIRST_RUN = 2 * HOUR;

/** Orders and refunds of many accounts: most of them there, others made, changed and late while the run goes on. */
export function fleetAccounts({ accounts, backlog, live, length, late }: FleetData, start: number): AccountData[] {
  return Array.from({ length: accounts }, (_, n) => {
    const states = (seed: number, old: number, young: number) => [
      ...histories({ seed, from: start - FIRST_RUN, until: start, count: old, late: 0 }),
      ...histories({ seed: seed + 1, from: start, until: start + length, count: young, late }),
    ];
    const sorted = (all: State[]) => all.sort((a, b) => a.modified - b.modified || (a.id < b.id ? -1 : 1));
    const orders = sorted(states(4 * n, backlog, live));
    const refunds = sorted(states(4 * n + 2, Math.ceil(backlog / 10), Math.ceil(live / 10)));
    return { id: `account-${n + 1}`, session: `session-${n + 1}`, orders, refunds };
  });
}

/** What the platform does beside answering. */
export interface Trouble {
  /** Share of calls that fail on the way. */
  faults: number;
  /** Milliseconds until an answer. */
  latency: number;
  /** Account under flow control. */
  limited: string | undefined;
}

/** The platform of the run, with every call that reached it. */
export class FleetPlatform {
  readonly trouble: Trouble = { faults: 0, latency: 0, limited: undefined };
  /** method -> times of its calls. */
  readonly calls = new Map<string, number[]>();
  readonly #accounts: Map<string, AccountData>;
  readonly #random = new Random(1);
  #gateway: Gateway | undefined;

  constructor(accounts: readonly AccountData[]) {
    this.#accounts = new Map(accounts.map((one) => [one.session, one]));
  }

  async start(): Promise<string> {
    const now = Date.now;
    const rules = { now, max: () => 3 * HOUR, isEndIn: true, isLatestFirst: false };
    const table = (name: "orders" | "refunds") => (call: GatewayCall) => this.#accounts.get(call.session)?.[name] ?? [];
    const answers = orderAnswers(table("orders"), table("refunds"), rules);
    const troubled = Object.entries(answers).map(
      ([method, answer]) => [method, this.#troubled(method, answer)] as const,
    );
    this.#gateway = await startGateway({ answers: Object.fromEntries(troubled), recordedCalls: Infinity });
    return this.#gateway.url;
  }

  /** A new session of an account; the old one is refused from now on. */
  renew(account: AccountData, session: string): void {
    this.#accounts.delete(account.session);
    account.session = session;
    this.#accounts.set(session, account);
  }

  async stop(): Promise<void> {
    await this.#gateway?.close();
  }

  #troubled(method: string, answer: AnswerFunction): AnswerFunction {
    return (call) => {
      const times = this.calls.get(method) ?? [];
      this.calls.set(method, times);
      times.push(Date.now());
      const account = this.#accounts.get(call.session);
      if (!account) return fault.error(27, "invalid-sessionkey");
      if (account.id === this.trouble.limited) return fault.limit(1);
      const given = answer(call);
      if (!this.#random.chance(this.trouble.faults)) return fault.latency(this.trouble.latency, given);
      const faults = [
        fault.reset(),
        fault.html(502),
        fault.error(15, "isp.remote-service-timeout"),
        fault.truncated(),
        fault.empty(),
      ];
      return faults[this.#random.whole(0, faults.length - 1)];
    };
  }
}

/** Most calls of a method within any stretch of ten seconds. */
export function mostCalls(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? 0) >= 10 * SECOND) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
