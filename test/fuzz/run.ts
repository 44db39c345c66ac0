/**
 * npm run fuzz -- --minutes N [--seed S] [--only NAME] [--path P] [--corpus DIR]: the properties of the tests, round after round with
 * other seeds until the time is up. Exits 1 when one of them does not hold; the first round uses the seed itself.
 */
import { parseArgs } from "node:util";
import { Campaign } from "./campaign.ts";
import { startWatchdog } from "./watchdog.ts";

const OPTIONS = {
  minutes: { type: "string", default: "10" },
  seed: { type: "string" },
  only: { type: "string", default: "" },
  path: { type: "string" },
  corpus: { type: "string" },
} as const;

const { values } = parseArgs({ options: OPTIONS });
if (values.corpus !== undefined) process.env["FUZZ_CORPUS"] = values.corpus;
const { PROPERTIES } = await import("./properties/index.ts"); // reads the corpus
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const deadline = performance.now() + Number(values.minutes) * 60_000;
if (!Number.isFinite(deadline) || !Number.isInteger(seed)) {
  throw new TypeError("usage: npm run fuzz -- --minutes N [--seed S] [--only NAME] [--path P]");
}
const campaigns = Object.entries(PROPERTIES).flatMap(([group, properties]) =>
  properties.filter(({ name }) => `${group}: ${name}`.includes(values.only)).map((one) => new Campaign(group, one)),
);
const watchdog = startWatchdog();
console.log(`seed ${seed}, ${campaigns.length} properties, ${values.minutes} minutes`);
let round = 0;
do {
  for (const campaign of campaigns) {
    if (round > 0 && performance.now() > deadline) break;
    watchdog.expect(`${campaign.title} --seed ${seed + round}`);
    await campaign.run(seed + round, values.path);
  }
  round++;
} while (performance.now() < deadline && campaigns.some((campaign) => !campaign.hasFailed));
watchdog.stop();
for (const campaign of campaigns) console.log(campaign.summary());
process.exitCode = campaigns.some((campaign) => campaign.hasFailed) ? 1 : 0;
