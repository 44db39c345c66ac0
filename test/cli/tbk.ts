import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { BINARY } from "./built.ts";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An app that no platform knows; the secret must never be printed. */
export const APP = { TOP_APP_KEY: "12345678", TOP_APP_SECRET: "c0ffee/5ecret+Key==42" };

/** Runs the built command with this environment and no other variable of TOP. */
export function tbk(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((done, reject) => {
    const options = { env: { PATH: process.env["PATH"], ...env }, maxBuffer: 1 << 26 };
    execFile(process.execPath, [resolve(BINARY), ...args], options, (error, out, err) => {
      if (error && typeof error.code !== "number") return reject(error);
      done({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

/** What a command printed to stderr, which has to be one line. */
export function oneLine({ err }: Run): string {
  const [line = "", ...rest] = err.split("\n");
  if (rest.join("") !== "" || rest.length !== 1) throw new Error(`expected one line on stderr: ${JSON.stringify(err)}`);
  return line;
}

/** What a POSIX shell makes of a line of words and single quotes. */
export function shellWords(line: string): string[] {
  const words = line.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g);
  return [...words].map(([word]) => word.replace(/'([^']*)'|\\'/g, (_, quoted?: string) => quoted ?? "'"));
}
