/** Why the site is not asked any further in this run. */
type StopReason =
  /** It wants a person: x5sec, a slider. It is never answered by us. */
  | "challenge"
  /** It wants a login, which none of this needs. */
  | "login"
  /** 429, 503: it has too much to do. */
  | "busy"
  /** It leads elsewhere: its paths have changed. */
  | "moved"
  /** A new session is refused like the old one. */
  | "session"
  /** It does not answer, or with nothing that can be read. */
  | "silent";

const ADVICE: Readonly<Record<StopReason, string>> = {
  challenge: "wait, for hours rather than minutes, and run the same command again: it goes on where it stopped",
  login: "wait and run the same command again; where it happens at once, the site has changed: generator/pull/site.ts",
  busy: "wait and run the same command again: it goes on where it stopped; --pace MS asks more slowly",
  moved: "if that is where the documents are now, mend generator/pull/site.ts",
  session:
    "wait and run the same command again; where it happens at once, the site has changed: generator/pull/site.ts",
  silent:
    "look whether the network and the site are there, and run the same command again: it goes on where it stopped",
};

/** The site does not want to be asked, or cannot answer: whatever was read so far is kept. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly reason: StopReason;
  readonly advice: string;

  /** @param found what the site did, and where */
  constructor(reason: StopReason, found: string) {
    super(found);
    this.reason = reason;
    this.advice = ADVICE[reason];
  }
}
