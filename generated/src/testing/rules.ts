import { findApi } from "../data/read.js";
import type { Rules } from "./checks.js";
import { type GatewayOptions, TEST_APP } from "./options.js";

/** The checks' view of the options. */
export function rulesOf(
  { apps, sessions, clock }: Pick<GatewayOptions, "apps" | "sessions" | "clock">,
  isKnown: (method: string) => boolean,
): Rules {
  const secrets = new Map(Object.entries(apps ?? { [TEST_APP.appKey]: TEST_APP.appSecret }));
  return {
    secretOf: (appKey) => secrets.get(appKey),
    isSession: sessionRule(sessions),
    now: clock ?? (() => Date.now()),
    isKnown,
    apiOf: findApi,
  };
}

function sessionRule(sessions: GatewayOptions["sessions"]): Rules["isSession"] {
  if (!sessions) return () => true;
  if (isList(sessions)) return (_, session) => sessions.includes(session);
  const byApp = new Map(Object.entries(sessions));
  return (appKey, session) => byApp.get(appKey)?.includes(session) ?? false;
}

function isList(sessions: NonNullable<GatewayOptions["sessions"]>): sessions is readonly string[] {
  return Array.isArray(sessions);
}
