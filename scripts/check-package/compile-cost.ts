import { compile, type Project, runTsc, type Version } from "./compiler.ts";
import { growPackage } from "./grow.ts";
import { medianTimes } from "./medians.ts";
import { type Outcome, outcome, timing } from "./outcome.ts";

const ROUNDS = 5;
const VERSIONS: readonly Version[] = ["5.9", "7"];

/** Apps of one API: the most times an empty app's time, and the most declaration files of the package. */
const ENTRIES = {
  one: { what: "one API", bar: 1.2, files: 5 },
  client: { what: "one API, client", bar: 1.2, files: 5 },
  // The root declares every API: told, not judged.
  root: { what: "by the root", bar: Infinity, files: Infinity },
} as const;

type Entry = keyof typeof ENTRIES;

/** What one API costs the compiler: files it opens, which is exact, and time beside an empty app's, which is a ratio. */
export async function checkCompileCost(app: string, tools: string, isQuick: boolean): Promise<Outcome[]> {
  const files = (["one", "client", "root"] as const).map((entry) => checkFiles(app, tools, entry));
  if (isQuick) return files;
  const grown = await growPackage(app);
  const sizes = [[app, "this catalogue"] as const, [grown.app, `${grown.apis} APIs`] as const];
  return [...files, ...VERSIONS.flatMap((version) => sizes.flatMap(([at, size]) => ratios(at, tools, version, size)))];
}

function checkFiles(app: string, tools: string, entry: Entry): Outcome {
  const { what, files } = ENTRIES[entry];
  const { out } = compile(app, tools, "7", project(entry), "--listFilesOnly");
  const opened = out.split(/\r?\n/).filter((path) => /node_modules\/(tbk-sdk|undici|@types)\//.test(path));
  const foreign = opened.filter((path) => !path.includes("node_modules/tbk-sdk/"));
  const own = opened.length - foreign.length;
  const budget = files === Infinity ? "" : ` (budget ${files})`;
  const isSmall = own > 0 && own <= files && foreign.length === 0;
  return outcome(`declarations, ${what}`, isSmall, `${own} files${budget}, ${foreign.length} of Node or undici`, out);
}

function ratios(app: string, tools: string, version: Version, size: string): Outcome[] {
  const names = ["empty", "one", "client", "root"] as const;
  const runs = names.map((name) => {
    const first = compile(app, tools, version, project(name));
    if (!first.ok) throw new Error(`${name}.mts does not compile with TypeScript ${version}: ${first.all}`);
    return [name, () => void runTsc(tools, version, `${app}/tsconfig.${version}.nodenext.${name}.mts.json`)] as const;
  });
  const ms = medianTimes(Object.fromEntries(runs), ROUNDS) as Record<(typeof names)[number], number>;
  return Object.entries(ENTRIES).map(([entry, { what, bar }]) => {
    const taken = ms[entry as Entry];
    const ratio = taken / ms.empty;
    const against = `${Math.round(taken)} / ${Math.round(ms.empty)} ms${bar === Infinity ? "" : ` (bar ${bar})`}`;
    return timing(`tsc ${version}, ${what}, ${size}`, ratio <= bar, `${ratio.toFixed(2)}x an empty app, ${against}`);
  });
}

function project(name: Entry | "empty"): Project {
  return { files: [`${name}.mts`], resolution: "nodenext" };
}
