import type { ApiData } from "./api.js";

/** Whether a call without a session may be refused before it is sent: never where the need is only inferred. */
export function needsSession({ session, isSessionInferred }: Pick<ApiData, "session" | "isSessionInferred">): boolean {
  return session === "required" && !isSessionInferred;
}
