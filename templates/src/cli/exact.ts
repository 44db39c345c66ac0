/** Marks a string that stands for an integer; no JSON text from a shell has it. */
const MARK = "\u0000int:";

/** `JSON.parse`, but integers beyond 2^53 come as bigints with all their digits. */
export function parseExact(text: string): unknown {
  const marked = text.replace(/"(?:[^"\\]|\\[^])*"?|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (token) => {
    const isUnsafe = /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
    return isUnsafe ? JSON.stringify(MARK + token) : token;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    return typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value;
  });
}
