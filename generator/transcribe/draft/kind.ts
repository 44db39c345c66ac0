/** Words that only read, as a method's last one, at its start or at its end: `get`, `querycode`, `orderlist`. `getcoupon` may well give one. */
const READS = /^(?:get|find|count)$|^(?:query|search)|(?:query|search|list|details?)$/;

/** Verbs that change something, at the start or at the end of a method's last word. */
const WRITES =
  /^(?:add|apply|bind|cancel|change|close|confirm|create|del|edit|freeze|insert|modify|open|post|publish|push|put|register|remove|save|send|set|start|stop|submit|sync|unbind|update|upload|write)|(?:add|adjust|bind|cancel|confirm|create|delete|modify|notify|publish|push|register|remove|save|send|submit|sync|update|upload)$/;

export interface KindGuess {
  readonly kind: "read" | "write";
  /** The name does not tell. */
  readonly isUnsure?: true;
}

/** A guess by the method's last word. A wrong `read` would repeat a write: what the word does not tell is a `write`, and a question. */
export function guessKind(method: string): KindGuess {
  const word = method.toLowerCase().split(".").at(-1) ?? "";
  if (WRITES.test(word)) return { kind: "write" };
  return READS.test(word) ? { kind: "read" } : { kind: "write", isUnsure: true };
}
