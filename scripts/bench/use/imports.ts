import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, interleaved, type Rounds } from "../interleaved.ts";
import { runTimed } from "../measured-process.ts";
import { withRounds } from "../rounds.ts";
import type { Row } from "../row.ts";
import { over, ratio } from "../stats.ts";

/** What an app may import, and from which folder. */
interface Entry {
  readonly name: string;
  readonly specifier: string;
  readonly from: string;
}

const FORMATS = {
  ESM: { extension: "mjs", load: (specifier: string) => `import "${specifier}";\n` },
  CJS: { extension: "cjs", load: (specifier: string) => `require("${specifier}");\n` },
};

const EMPTY = "an empty process";

export function ourEntries(app: string): Entry[] {
  return [
    { name: "ours, one API", specifier: "tbk-sdk/tbk/TbkScSocialCrowdGetRequest", from: app },
    { name: "ours, client", specifier: "tbk-sdk/client", from: app },
    { name: "ours, root", specifier: "tbk-sdk", from: app },
  ];
}

const PEERS = [
  ...["openai", "stripe", "tencentcloud-sdk-nodejs-cvm"],
  ...["taobao-sdk", "topsdk", "node-taobao-topclient"],
];

/** @param from a folder where they can be found */
export function peerEntries(from: string): Entry[] {
  return PEERS.map((specifier) => ({ name: specifier, specifier, from }));
}

/** What importing adds to an empty process. */
export async function measureImports(entries: readonly Entry[], from: string, rounds: Rounds): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [format, { extension, load }] of Object.entries(FORMATS)) {
    const contender = (name: string, dir: string, text: string): Contender<number> => {
      const path = join(dir, "imports", `${name.replaceAll(/\W+/g, "-")}.${extension}`);
      mkdirSync(join(dir, "imports"), { recursive: true });
      writeFileSync(path, text);
      return { name, run: () => runTimed({ args: [path] }) };
    };
    const contenders = [
      contender(EMPTY, from, ""),
      ...entries.map(({ name, specifier, from }) => contender(name, from, load(specifier))),
    ];
    const subject = `import ${format}`;
    const found = await interleaved(withRounds(contenders, { subject, base: () => EMPTY }), rounds);
    const base = found.get(EMPTY)?.samples ?? [];
    for (const { name } of entries) {
      const { samples = [], failure } = found.get(name) ?? {};
      const row = `${subject}, ${name}`;
      if (failure !== undefined) rows.push({ name: row, failure });
      else
        rows.push({ name: row, ratio: ratio(samples, base), base: EMPTY, value: over(samples, base), unit: "ms over" });
    }
  }
  return rows;
}
