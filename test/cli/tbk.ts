import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { main } from "../../generated/src/cli/main.ts";
import { BINARY } from "./built.ts";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An app that no platform knows; the secret must never be printed. */
export const APP = { TOP_APP_KEY: "12345678", TOP_APP_SECRET: "c0ffee/5ecret+Key==42" };

type Env = Readonly<Record<string, string>>;
type Shell = Parameters<typeof main>[1];

/** Nobody has logged in. */
const NOBODY = { XDG_CONFIG_HOME: "/nonexistent" };

let loaded: Promise<typeof main> | undefined;

/** The built command's own `main`, with this environment and no other variable: a process for each run takes minutes. */
export async function tbk(args: readonly string[], env: Env = {}, given: Partial<Shell> = {}): Promise<Run> {
  const run = { out: "", err: "" };
  const write = (stream: "out" | "err") => (text: string) => void (run[stream] += text);
  const code = await (
    await (loaded ??= builtMain())
  )(args, {
    env: { ...NOBODY, ...env },
    stdin: async () => "",
    terminal: { width: Infinity, isColoured: false },
    out: write("out"),
    err: write("err"),
    ...given,
  });
  return { code, ...run };
}

async function builtMain(): Promise<typeof main> {
  const folder = dirname(resolve(BINARY));
  const file = readdirSync(folder).find((name) => name.startsWith("cli-main-")) as string;
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as { main: typeof main };
  return module.main;
}

/** The built command in a process of its own, with this environment and no other variable of TOP. */
export function spawned(args: readonly string[], env: Env = {}): Promise<Run> {
  return new Promise((done, reject) => {
    const options = { env: { PATH: process.env["PATH"], ...NOBODY, ...env }, maxBuffer: 1 << 26, timeout: 250_000 };
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
