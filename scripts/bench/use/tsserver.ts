import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const TIMEOUT = 120_000;

/**
 * Milliseconds from the start of the language server until it has told the errors of a file.
 *
 * @throws Error when it ends before, or takes longer than two minutes
 */
export async function firstDiagnostics(tsserver: string, file: string): Promise<number> {
  const start = performance.now();
  const args = [tsserver, "--disableAutomaticTypingAcquisition"];
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"], timeout: TIMEOUT });
  const ask = (seq: number, command: string, args: object) =>
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
  ask(1, "open", { file });
  ask(2, "geterr", { files: [file], delay: 0 });
  try {
    for await (const line of createInterface(server.stdout)) {
      if (line.includes('"event":"semanticDiag"')) return performance.now() - start;
    }
    throw new Error("tsserver ended without diagnostics");
  } finally {
    server.kill();
  }
}
