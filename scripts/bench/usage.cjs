// Loaded into each process that is measured, and into those that it starts: at its end it says what it has used.
const { appendFileSync, readFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

/** KB. What the kernel calls a process's peak counts the process that started it too; Linux also knows the program's own. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const used = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: peak() / 1024 };
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(used)}\n`);
  });
}
