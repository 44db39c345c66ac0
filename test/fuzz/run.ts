/**
 * npm run fuzz -- --minutes N [--seed S] [--only NAME] [--path P] [--corpus DIR]: the properties of the tests, round after round with
 * other seeds until the time is up. Exits 1 when one of them does not hold; the first round uses the seed itself.
 */
import { start, UsageError, wholeNumber } from "../../generator/cli/command.ts";
import { Campaign } from "./campaign.ts";
import { startWatchdog } from "./watchdog.ts";

await start({
  usage: "npm run fuzz -- --minutes N [--seed S] [--only NAME] [--path P] [--corpus DIR]",
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string", default: "" },
    path: { type: "string" },
    corpus: { type: "string" },
  },
  async run({ minutes, seed: first, only, path, corpus }) {
    const seed = wholeNumber("--seed", first);
    const deadline = performance.now() + Number(minutes) * 60_000;
    if (!Number.isFinite(deadline)) throw new UsageError(`--minutes ${minutes} is no number`);
    if (corpus !== undefined) process.env["FUZZ_CORPUS"] = corpus;
    const { PROPERTIES } = await import("./properties/index.ts"); // reads the corpus
    const campaigns = Object.entries(PROPERTIES).flatMap(([group, properties]) =>
      properties.filter(({ name }) => `${group}: ${name}`.includes(only)).map((one) => new Campaign(group, one)),
    );
    if (campaigns.length === 0) throw new UsageError(`--only ${only} is in no property's name`);
    const watchdog = startWatchdog();
    console.log(`seed ${seed}, ${campaigns.length} properties, ${minutes} minutes`);
    let round = 0;
    do {
      for (const campaign of campaigns) {
        if (round > 0 && performance.now() > deadline) break;
        watchdog.expect(`${campaign.title} --seed ${seed + round}`);
        await campaign.run(seed + round, path);
      }
      round++;
    } while (performance.now() < deadline && campaigns.some((campaign) => !campaign.hasFailed));
    watchdog.stop();
    for (const campaign of campaigns) console.log(campaign.summary());
    return campaigns.some((campaign) => campaign.hasFailed) ? 1 : 0;
  },
});
