/** Last words of methods that only read. */
const READS = new Set(["get", "query", "search", "list"]);

/** A guess by the method's last word; a wrong `read` would repeat a write, so everything else is `write`. */
export function guessKind(method: string): "read" | "write" {
  return READS.has(method.toLowerCase().split(".").at(-1) ?? "") ? "read" : "write";
}
