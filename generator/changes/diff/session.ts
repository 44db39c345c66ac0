import type { ApiSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";

type Session = ApiSpec["session"];

/** Whether a call needs the user's session. */
export function* diffSession(from: Session, to: Session): Generator<Finding> {
  if (from === to) return;
  if (to === "required") yield { kind: "session.required", text: "Require a session" };
  else if (from === "none") yield { kind: "session.offered", text: "Accept a session" };
  else
    yield { kind: "session.relaxed", text: to === "none" ? "No longer use a session" : "No longer require a session" };
}
