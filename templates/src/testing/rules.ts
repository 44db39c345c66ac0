import { findApi } from "../data/read.js";
import type { Rules } from "./checks.js";
import { type GatewayOptions, TEST_APP } from "./options.js";

/** The checks' view of the options, and of what the gateway itself has given out. */
export function rulesOf(
  { apps, sessions, clock }: Pick<GatewayOptions, "apps" | "sessions" | "clock">,
  isKnown: (method: string) => boolean,
  ownState: Rules["sessionState"],
): Rules {
  const isSession = sessionRule(sessions);
  const secrets = new Map(Object.entries(apps ?? { [TEST_APP.appKey]: TEST_APP.appSecret }));
  return {
    secretOf: (appKey) => secrets.get(appKey),
    sessionState: (appKey, session) => {
      const own = ownState(appKey, session);
      return own === "unknown" && isSession(appKey, session) ? "valid" : own;
    },
    now: clock ?? (() => Date.now()),
    isKnown,
    apiOf: findApi,
  };
}

function sessionRule(sessions: GatewayOptions["sessions"]): (appKey: string, session: string) => boolean {
  if (!sessions) return () => true;
  if (isList(sessions)) return (_, session) => sessions.includes(session);
  const byApp = new Map(Object.entries(sessions));
  return (appKey, session) => byApp.get(appKey)?.includes(session) ?? false;
}

function isList(sessions: NonNullable<GatewayOptions["sessions"]>): sessions is readonly string[] {
  return Array.isArray(sessions);
}
