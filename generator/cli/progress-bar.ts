const WIDTH = 24;

/** How far a long run is, on the last line of a terminal; nothing where there is none. */
export class ProgressBar {
  readonly isShown = process.stderr.isTTY === true;

  /** @param text cut where the terminal ends */
  show(done: number, total: number, text: string): void {
    if (!this.isShown) return;
    const filled = Math.round((WIDTH * done) / Math.max(total, 1));
    const line = `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${done}/${total} ${text}`;
    process.stderr.write(`\r\u001b[K${line.slice(0, Math.max(process.stderr.columns - 1, WIDTH))}`);
  }

  clear(): void {
    if (this.isShown) process.stderr.write("\r\u001b[K");
  }
}
