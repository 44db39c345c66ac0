/** Fen of an amount in yuan as the platform writes it: `"9.1"` is 910. Nothing is 0. */
export function fen(yuan: string | undefined): number {
  const [whole = "", part = ""] = (yuan ?? "").split(".");
  const text = `${whole || "0"}${part.slice(0, 2).padEnd(2, "0")}`;
  if (!/^-?\d+$/.test(text) || /[^\d]/.test(part)) throw new Error(`${JSON.stringify(yuan)} is no amount`);
  return Number(text);
}
