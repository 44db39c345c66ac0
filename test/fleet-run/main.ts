/** `npm run fleet`: test/fleet, the service of many machines, on the packed package, Redis and PostgreSQL while things fail. */
import { start, UsageError, wholeNumber } from "../../generator/cli/command.ts";
import { withMachines } from "./install.ts";
import type { Machines } from "./machines.ts";
import { runMemory } from "./memory.ts";
import { runModel } from "./model.ts";
import { type Phase, type PhaseResult, runPhase } from "./phase.ts";
import { LONG, SHORT } from "./phases.ts";
import { runRecipe } from "./recipe-run.ts";
import { checkStore } from "./store-check.ts";
import { tableOf } from "./table.ts";

await start({
  usage: [
    "npm run fleet -- [--long] [--only NAME] [--accounts N] [--workers N]",
    "  --model SEEDS   follows the model of the platform through every fault, without any service",
    "  --memory ROWS   one worker with 200 accounts and that many orders: its memory",
  ].join("\n"),
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    accounts: { type: "string" },
    workers: { type: "string" },
    model: { type: "string" },
    memory: { type: "string" },
  },
  async run({ long, only, accounts, workers, model, memory }) {
    if (model !== undefined) return runModel(wholeNumber("--model", model));
    let isRight = false;
    if (memory !== undefined) {
      const rows = wholeNumber("--memory", memory);
      await withMachines(async (machines) => void (isRight = await runMemory(rows, machines)));
      return isRight ? 0 : 1;
    }
    const changed = {
      ...(accounts && { accounts: wholeNumber("--accounts", accounts) }),
      ...(workers && { workers: wholeNumber("--workers", workers) }),
    };
    const phases = (long ? LONG : SHORT).filter(({ name }) => name.includes(only));
    if (phases.length === 0) throw new UsageError(`--only ${only} is in no phase's name`);
    const asked = phases.map((phase) => ({ ...phase, ...changed }));
    await withMachines(async (machines) => void (isRight = await runPhases(asked, machines)));
    return isRight ? 0 : 1;
  },
});

async function runPhases(phases: readonly Phase[], machines: Machines): Promise<boolean> {
  await checkStore(machines);
  const results: PhaseResult[] = [];
  for (const phase of phases) {
    const result = await runPhase(phase, machines);
    results.push(result);
    console.log(tableOf([result]).at(-1));
    for (const note of result.notes) console.log(`  ${note}`);
  }
  const isRecipeRight = await runRecipe(machines);
  console.log(`\n${tableOf(results).join("\n")}`);
  return isRecipeRight && results.every(isKept);
}

function isKept({ lost, stale, doubled, behind, ended, calls, allowed }: PhaseResult): boolean {
  return lost + stale + doubled + behind + ended === 0 && calls <= allowed;
}
