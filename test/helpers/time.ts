import { onTestFinished, vi } from "vitest";

const TIMERS = ["setTimeout", "clearTimeout", "performance"] as const;

/** Until the test is over no timer comes but by `leap`: what is to end before its time ends for another reason. */
export function timeStandsStill(): void {
  begin(false);
}

/** Until the test is over time passes, and leaps where the test says so: a timeout comes then, however busy the machine. */
export function timePassesAndLeaps(): void {
  begin(true);
}

/** To be called as soon as what is to time out has come so far. */
export function leap(ms: number): void {
  vi.advanceTimersByTime(ms);
}

function begin(shouldAdvanceTime: boolean): void {
  vi.useFakeTimers({ toFake: [...TIMERS], shouldAdvanceTime });
  onTestFinished(() => void vi.useRealTimers());
}
