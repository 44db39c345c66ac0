import { needsSession } from "../../../templates/src/data/session.ts";
import type { ApiSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";

type Session = ApiSpec["session"];

/** Whether a call needs the user's session. */
export function* diffSession(before: ApiSpec, after: ApiSpec): Generator<Finding> {
  const [from, to] = [before, after].map(asked) as [Session, Session];
  if (from !== to) yield* diffAsked(from, to);
  else if (before.isSessionInferred !== after.isSessionInferred || before.session !== after.session) {
    const now = after.isSessionInferred ? "inferred" : "stated by a source";
    yield { kind: "session.source", text: `Say that the session is ${now}` };
  }
}

/** What calls are held to: no call is refused for a session that is only inferred. */
function asked(api: ApiSpec): Session {
  return api.session === "required" && !needsSession(api) ? "optional" : api.session;
}

function* diffAsked(from: Session, to: Session): Generator<Finding> {
  if (to === "required") yield { kind: "session.required", text: "Require a session" };
  else if (from === "none") yield { kind: "session.offered", text: "Accept a session" };
  else
    yield { kind: "session.relaxed", text: to === "none" ? "No longer use a session" : "No longer require a session" };
}
