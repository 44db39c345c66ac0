import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom. A rule forbids imports of `to` from files matching `from`, except from `unless`. */
interface Rule {
  readonly name: string;
  /** Told to whoever breaks it. */
  readonly reason: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly unless?: RegExp;
}

const RULES: readonly Rule[] = [
  {
    name: "load-is-first",
    reason: "load reads files and knows nothing of what they mean",
    from: /^generator\/load\//,
    to: /^generator\/(?!load\/|diagnostics)/,
  },
  {
    name: "validate-after-load",
    reason: "a stage knows its own folder, diagnostics and the types of the stage before",
    from: /^generator\/validate\//,
    to: /^generator\/(?!validate\/|facts\/|diagnostics|load\/document)/,
  },
  {
    name: "model-after-validate",
    reason: "the model decides from the spec alone, without positions, YAML or files",
    from: /^generator\/model\//,
    to: /^generator\/(?!model\/|validate\/spec|facts\/)/,
  },
  {
    name: "emit-after-model",
    reason: "emit prints what the model decided and never looks at a spec",
    from: /^generator\/emit\//,
    to: /^generator\/(?!emit\/|model\/(model|names)|hash)/,
  },
  {
    name: "site-after-emit",
    reason: "the site lays out the package's model through emit's templates, and shows what the test kit answers",
    from: /^generator\/site\//,
    to: /^(generator\/(?!site\/|emit\/|model\/(model|names|docs)|validate\/spec)|templates\/(?!src\/(data|testing|runtime)\/))/,
  },
  {
    name: "nothing-needs-the-site",
    reason: "the package is generated without it",
    from: /^generator\/(?!site\/|pipeline)/,
    to: /^generator\/site\//,
  },
  {
    name: "the-site-has-one-door-to-the-package",
    reason: "what runs in the browser is the client itself; where its modules lie is known in one file",
    from: /^templates\/docs\/(?!\.vitepress\/theme\/try\/client\.ts)/,
    to: /^#(package|samples)\//,
  },
  {
    name: "format-after-emit",
    reason: "format sees text only",
    from: /^generator\/format\//,
    to: /^generator\/(?!format\/|emit\/(output|width))/,
  },
  {
    name: "write-after-emit",
    reason: "write sees files only",
    from: /^generator\/write\//,
    to: /^generator\/(?!write\/|diagnostics|hash|emit\/output)/,
  },
  {
    name: "nothing-imports-the-command-line",
    reason: "cli.ts alone knows argv, stdout and the exit code; everything else returns values",
    from: /./,
    to: /^generator\/cli\.ts$/,
  },
  {
    name: "only-tests-import-tests",
    reason: "what ships must not depend on how it is tested",
    from: /^(generator|scripts|templates)\//,
    to: /^test\//,
  },
  {
    name: "the-generator-never-imports-its-output",
    reason: "a broken output must not keep the generator from mending it",
    from: /^generator\//,
    to: /^generated\//,
  },
  {
    name: "yaml-is-parsed-in-one-place",
    reason: "positions and limits of YAML are load's business, merging into YAML is transcribe's",
    from: /^(generator|templates)\//,
    to: /^yaml$/,
    unless: /^generator\/(load|transcribe)\//,
  },
  {
    name: "emit-owns-its-printers",
    reason: "handlebars and ts-morph take half a second to load; a run with nothing to render must not load them",
    from: /^(generator|templates)\//,
    to: /^(handlebars|ts-morph)$/,
    unless: /^generator\/emit\//,
  },
  {
    name: "format-owns-prettier",
    reason: "prettier is the slowest part of a run",
    from: /^(generator|templates)\//,
    to: /^prettier$/,
    unless: /^generator\/(format|transcribe)\//,
  },
  {
    name: "undici-behind-the-transport",
    reason: "undici is loaded at the first call and its types stay out of the package's",
    from: /^templates\//,
    to: /^undici(\/|$)/,
    unless: /^templates\/src\/(runtime\/transport|testing\/dispatcher)\.ts$/,
  },
  {
    name: "files-at-the-edges",
    reason: "stages in the middle take values and return values",
    from: /^generator\/(model|format)\//,
    to: /^node:fs$/,
  },
  {
    name: "the-runtime-stands-alone",
    reason: "request classes import the runtime, never the other way round; the test kit is not part of a client",
    from: /^templates\/src\/runtime\//,
    to: /^templates\/src\/(?!runtime\/|gateway|package)/,
  },
  {
    name: "nothing-imports-the-package's-command-line",
    reason: "tbk is a program; what it knows is in the package's data, what it does in its runtime",
    from: /^(?!templates\/src\/cli\/)/,
    to: /^(templates|generated)\/src\/cli\//,
    unless: /^test\/cli\//,
  },
  {
    name: "the-package-depends-on-undici-alone",
    reason: "every further dependency is one more for each user",
    from: /^templates\//,
    to: /^(?!undici(\/|$)|saxes$|node:|templates\/|\.)/,
    unless: /^templates\/docs\//,
  },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const SOURCES = ["generator", "scripts", "templates", "test"];

/** Every import of every source file, relative ones resolved to a path of the repository. */
function imports(): Import[] {
  return SOURCES.flatMap((dir) => sourceFiles(dir)).flatMap((from) => {
    const text = readFileSync(from, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    const found = text.matchAll(/(?:from|import|import\()\s*"([^"\n]+)"/g);
    return [...found].map(([, specifier = ""]) => ({ from, to: resolveImport(from, specifier) }));
  });
}

function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|vue)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/golden/"));
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return normalize(join(dirname(from), specifier)).replace(/\.js$/, ".ts");
}

const all = imports();

test("imports are seen at all", () => {
  expect(all).toContainEqual({ from: "generator/lint.ts", to: "generator/load/index.ts" });
  expect(all.length).toBeGreaterThan(100);
});

test.each(RULES)("$name: $reason", ({ from, to, unless }) => {
  const broken = all.filter((one) => from.test(one.from) && to.test(one.to) && !unless?.test(one.from));
  expect(broken).toEqual([]);
});

test("no two stages import each other", () => {
  const stage = (path: string) => /^generator\/([^/]+)\//.exec(path)?.[1];
  const edges = new Set(all.map(({ from, to }) => `${stage(from)}>${stage(to)}`));
  const cycles = [...edges].filter((edge) => {
    const [a, b] = edge.split(">");
    return a !== b && a !== "undefined" && b !== "undefined" && edges.has(`${b}>${a}`);
  });
  expect(cycles).toEqual([]);
});
