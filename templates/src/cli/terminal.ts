import { styleText } from "node:util";

/** Where the output goes. */
export interface Terminal {
  /** Columns; infinite where it is no terminal. */
  readonly width: number;
  readonly isColoured: boolean;
}

/** A file, or another program. */
export const PIPE: Terminal = { width: Infinity, isColoured: false };

/** Columns that running text is folded to at most: longer lines are hard to read. */
const WIDEST_TEXT = 100;

/** Columns of running text, also where it goes to a file. */
export function textWidth({ width }: Terminal): number {
  return Math.min(width, WIDEST_TEXT);
}

const TONES = { title: "bold", name: "cyan", quiet: "dim", must: "yellow" } as const;

type Tone = keyof typeof TONES;

export function tinted({ isColoured }: Terminal, tone: Tone, text: string): string {
  return isColoured && text !== "" ? styleText(TONES[tone], text, { validateStream: false }) : text;
}
