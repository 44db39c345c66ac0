/** Fen of an amount in yuan as the platform writes it: `"9.1"` is 910. Nothing is 0. */
export function fen(yuan: string | undefined): number {
  if (!yuan) return 0;
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  if (whole === "") throw new Error(`${JSON.stringify(yuan)} is no amount`);
  return Number(`${sign}${whole}${part.padEnd(2, "0")}`);
}

export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
