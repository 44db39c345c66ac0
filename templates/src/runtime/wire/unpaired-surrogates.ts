import type { TopApi } from "../api.js";
import { invalid, TopRequestError } from "../errors/error.js";
import { wireTexts } from "./text-parameters.js";

/** A string of Node 20, which the library of ES2023 does not declare. */
type WellFormed = string & { isWellFormed(): boolean };

/** Whether no surrogate lacks its other half, as when a text is cut in an emoji: such a half has no UTF-8. */
export function isPaired(text: string): boolean {
  return (text as WellFormed).isWellFormed();
}

/** @throws URIError for half a character; `escape` alone would join one with whatever follows it */
export function assertWellFormed(text: string): void {
  if (!isPaired(text)) throw new URIError("half a character");
}

/**
 * What keeps a call from being written: for a `URIError` the parameters with half a character, else the error itself.
 */
export function describeUnpaired(error: unknown, api: TopApi, params: object, session: string | undefined): unknown {
  if (!(error instanceof URIError)) return error;
  const own = Object.entries({ session: session ?? "", method: api.method });
  const texts = [...wireTexts(api, params), ...own];
  const wrong = texts.filter((pair) => !pair.every(isPaired));
  const why = " holds half a character (an unpaired surrogate) and cannot be sent";
  return new TopRequestError(
    api.method,
    wrong.map(([name]) => invalid(name, why)),
  );
}
