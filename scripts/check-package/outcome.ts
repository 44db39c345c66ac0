/** What one check found. */
export interface Outcome {
  readonly name: string;
  /** The figure, or what is wrong, on one line. */
  readonly figure: string;
  /** `warn` is for timings, which say more of the machine than of the package. */
  readonly verdict: "ok" | "warn" | "fail";
  /** The words of the tool that found it. */
  readonly details?: string;
}

export function outcome(name: string, isOk: boolean, figure: string, details = ""): Outcome {
  return { name, figure, verdict: isOk ? "ok" : "fail", ...(!isOk && details && { details }) };
}

/** A timing against its bar. */
export function timing(name: string, isWithin: boolean, figure: string): Outcome {
  return { name, figure, verdict: isWithin ? "ok" : "warn" };
}

/** The rest of a tool's words says the same again. */
const DETAIL_LINES = 15;

export function printOutcome({ name, figure, verdict, details }: Outcome): string {
  const lines = details?.trim().split("\n").slice(0, DETAIL_LINES) ?? [];
  const rest = lines.map((line) => `\n      ${line.slice(0, 300)}`).join("");
  return `${verdict.padEnd(5)} ${name.padEnd(44)} ${figure}${rest}`;
}
