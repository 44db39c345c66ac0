/** In quotes of text: ‘’, “”, 「」, 『』, «» and those that are as wide as Chinese. */
const QUOTED = /^[\u2018-\u201f\u300c\u300e\xab\uff02\uff07].*[\u2018-\u201f\u300d\u300f\xbb\uff02\uff07]$/s;

/** What keys, secrets and sessions are: one look is enough, as no text that is refused is like this. */
const PLAIN = /^\w{10,}$/;

/**
 * What keeps a text from being a credential (key, secret, session, code, token), or nothing: those are letters and digits,
 * and people paste more, some of which cannot be seen. Never with the text itself.
 */
export function credentialProblem(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  if (/^[\s\p{Cf}]|[\s\p{Cf}]$/u.test(text)) return "has white space at an end: trim it";
  if (/^(["'`]).*\1$/s.test(text) || QUOTED.test(text)) return "has quotes around it: pass the text alone";
  if (/^bearer\b/i.test(text)) return "begins with Bearer: pass the access_token alone";
  if (/^\{.*"access_token"/s.test(text)) return "is the JSON of a token: pass its access_token alone";
  return slipProblem(text);
}

/** What JavaScript writes for a value that is no text. */
export function slipProblem(text: string): string | undefined {
  return /^(?:\[object \w+\]|undefined|null)$/.test(text) ? `is the text ${text}` : undefined;
}
