import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
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
    to: /^generator\/(?!model\/|validate\/spec|facts\/|flat)/,
  },
  {
    name: "emit-after-model",
    reason: "emit prints what the model decided and never looks at a spec",
    from: /^generator\/emit\//,
    to: /^generator\/(?!emit\/|model\/(model|names)|hash)/,
  },
  {
    name: "site-after-emit",
    reason:
      "the site lays out the package's model through emit's templates, and shows what the test kit answers and `tbk show` prints",
    from: /^generator\/site\//,
    to: /^(generator\/(?!site\/|emit\/|search\/|flat|model\/(model|names|docs|literal)|validate\/spec)|templates\/(?!src\/(data|testing|runtime|search)\/|src\/cli\/document))/,
  },
  {
    name: "search-after-model",
    reason: "what is searched by is made of the model's groups and of texts; whose texts, the site decides",
    from: /^generator\/search\//,
    to: /^generator\/(?!search\/|model\/model|validate\/spec)/,
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
    to: /^generator\/(?!write\/|write-whole|standing|diagnostics|hash|emit\/output)/,
  },
  {
    name: "nothing-imports-the-command-line",
    reason: "cli/ alone knows argv, stdout and the exit code; everything else returns values",
    from: /^(?!generator\/cli\/|scripts\/|test\/)/,
    to: /^generator\/cli(\.ts$|\/)/,
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
    name: "one-visitor-of-the-doc-site",
    reason: "whoever asks it waits, keeps its cookies and stops where it refuses",
    from: /^generator\//,
    to: /^(undici|tough-cookie)$/,
    unless: /^generator\/pull\/visitor\.ts$/,
  },
  {
    name: "undici-behind-the-transport",
    reason: "undici is loaded at the first call and its types stay out of the package's",
    from: /^templates\//,
    to: /^undici(\/|$)/,
    unless: /^templates\/src\/(runtime\/http\/(undici|undici-files\.d)|testing\/dispatcher|cli\/proxy)\.ts$/,
  },
  {
    name: "files-at-the-edges",
    reason: "stages in the middle take values and return values",
    from: /^generator\/(model|format)\//,
    to: /^node:fs$/,
  },
  {
    name: "nobody-imports-the-client",
    reason: "the client is the top floor: it knows every room, and no room knows it",
    from: /^templates\/src\/runtime\//,
    to: /^templates\/src\/runtime\/(client|index)\.ts$/,
    unless: /^templates\/src\/runtime\/index\.ts$/,
  },
  {
    name: "the-runtime-stands-alone",
    reason: "request classes import the runtime, never the other way round; the test kit is not part of a client",
    from: /^templates\/src\/runtime\//,
    to: /^templates\/src\/(?!runtime\/|gateway|package|reads)/,
  },
  {
    name: "nothing-imports-the-package's-command-line",
    reason: "tbk is a program; what it knows is in the package's data, what it does in its runtime",
    from: /^(?!templates\/src\/cli\/)/,
    to: /^(templates|generated)\/src\/cli\//,
    unless: /^(test\/(cli|faults)\/|generator\/site\/document)/, // one document of an API for both
  },
  {
    name: "the-package-depends-on-undici-alone",
    reason: "every further dependency is one more for each user",
    from: /^templates\//,
    to: /^(?!undici(\/|$)|saxes$|node:|templates\/|\.)/,
    unless: /^templates\/(docs\/|src\/search\/engine\.ts$|src\/cli\/(mcp-|text\.ts$))/, // bundled into command line and site; optional peers of `mcp`
  },
];

/** The rooms of the runtime, from the ground up: a room imports itself and what stands here beside it. */
const GROUND = ["api.ts", "request.ts"]; // what generated code imports
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  http: ["errors"],
  wire: ["errors", "http"],
  call: ["errors", "http", "wire"],
  oauth: ["errors", "http", "wire", "call"],
  paging: ["errors", "http", "wire", "call"],
};

/** Words that name files after their history and tell a reader nothing. */
const EMPTY_NAMES = /^(asked|half|broken|lanes?|settle|step|single|once|frame|core)$/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const SOURCES = ["generator", "scripts", "templates", "test"];

/** Every import of every source file, relative ones resolved to a path of the repository. */
function imports(): Import[] {
  return SOURCES.flatMap((dir) => sourceFiles(dir)).flatMap((from) => {
    const found = code(readFileSync(from, "utf8")).matchAll(/(?:from|import|import\()\s*"([^"\n]+)"/g);
    return [...found].map(([, specifier = ""]) => ({ from, to: resolveImport(from, specifier) }));
  });
}

/** Without comments. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function withoutTexts(text: string): string {
  return text.replace(/`[^`]*`|"[^"\n]*"/g, '""');
}

function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|vue)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/golden/"));
}

/** With templates, whose text names what they import. */
function namingFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(m?ts|vue|hbs|mjs)$/.test(path) && !path.includes("golden/"))
    .map((path) => join(dir, path));
}

/** Names that a module declares and exports. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
  );
  return [...new Set([...declared].map(([, name = ""]) => name))];
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

const RUNTIME = "templates/src/runtime/";

/** `call/batch.ts` -> `call`; files on top are their own room. */
function roomOf(path: string): string {
  const [room = "", ...rest] = path.slice(RUNTIME.length).split("/");
  return rest.length > 0 ? room : path.slice(RUNTIME.length);
}

test.each(Object.entries(ROOMS))("the runtime's room %s imports only %s and the ground", (room, below) => {
  const inside = all.filter(({ from, to }) => from.startsWith(`${RUNTIME}${room}/`) && to.startsWith(RUNTIME));
  expect(inside.length, "a room without imports").toBeGreaterThan(0);
  const allowed = new Set([room, ...below, ...GROUND]);
  expect(inside.filter(({ to }) => !allowed.has(roomOf(to)))).toEqual([]);
});

test("the runtime's ground imports no room, and every folder is a room", () => {
  const rooms = new Set(all.filter(({ from }) => from.startsWith(RUNTIME)).map(({ from }) => roomOf(from)));
  expect([...rooms].filter((room) => !room.endsWith(".ts")).sort()).toEqual(Object.keys(ROOMS).sort());
  const ground = all.filter(({ from }) => GROUND.some((file) => from === RUNTIME + file));
  expect(ground.filter(({ to }) => to.startsWith(RUNTIME) && !GROUND.includes(roomOf(to)))).toEqual([]);
});

test.each(["generator", "templates", "scripts", "test"])("no circle of imports in %s, types included", (top) => {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of all) {
    if (from.startsWith(`${top}/`)) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  // What imports nothing that is left is in no circle; what remains at the end is one, or leads to one.
  for (let leaf: string | undefined = ""; leaf !== undefined;) {
    leaf = [...graph].find(([, targets]) => ![...targets].some((target) => graph.has(target)))?.[0];
    if (leaf !== undefined) graph.delete(leaf);
  }
  expect([...graph.keys()]).toEqual([]);
});

test("no two folders of the generator import each other", () => {
  const folder = (path: string) => /^generator\/([^/]+)\//.exec(path)?.[1];
  const edges = new Set(all.map(({ from, to }) => `${folder(from)}>${folder(to)}`));
  const pairs = [...edges].filter((edge) => {
    const [a, b] = edge.split(">");
    return a !== b && a !== "undefined" && b !== "undefined" && edges.has(`${b}>${a}`);
  });
  expect(pairs).toEqual([]);
});

/** Trees in which a name means one thing. What is generated for the browser and the command line are programs of their own. */
const TREES = ["generator", "templates/src/runtime", "templates/src/cli", "templates/src/testing", "scripts"];

test.each(TREES)("a name that %s exports is declared in one place", (tree) => {
  const places = new Map<string, string[]>();
  for (const file of sourceFiles(tree)) {
    for (const name of exportsOf(readFileSync(file, "utf8"))) places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});

test("what is exported is named by another file", () => {
  const generated = namingFiles("generated/src").filter((file) => !existsSync(file.replace("generated", "templates"))); // no copies
  const texts = [...SOURCES.flatMap((dir) => namingFiles(dir)), ...generated].map((file) => readFileSync(file, "utf8"));
  const files = new Map<string, number>(); // word -> files that have it
  for (const text of texts) {
    for (const word of new Set(text.match(/\w+/g))) files.set(word, (files.get(word) ?? 0) + 1);
  }
  const alone = ["generator", "scripts", "templates"]
    .flatMap((dir) => sourceFiles(dir))
    .flatMap((file) => exportsOf(readFileSync(file, "utf8")).map((name) => ({ file, name })))
    .filter(({ name }) => files.get(name) === 1);
  expect(alone).toEqual([]);
});

test("names of files say what is in them", () => {
  const files = ["generator", "templates/src", "scripts"].flatMap((dir) => sourceFiles(dir));
  const names = files.map((file) => ({ file, words: basename(file, ".ts").split("-") }));
  expect(names.filter(({ words }) => words.some((word) => EMPTY_NAMES.test(word))).map(({ file }) => file)).toEqual([]);
});

test("the command line alone knows the process", () => {
  const outside = sourceFiles("generator").filter((file) => !file.startsWith("generator/cli/"));
  const knowing = outside.filter((file) =>
    /\bprocess\.|\bconsole\b/.test(withoutTexts(code(readFileSync(file, "utf8")))),
  );
  expect(knowing).toEqual([]);
});

test("an error is thrown once its secrets are masked, never the promise of it", () => {
  const files = readdirSync("templates/src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const calls = files.flatMap((path) => {
    const text = readFileSync(join("templates/src", path), "utf8");
    return [...text.matchAll(/(\S+) redact\(/g)].map(([call, before]) => ({ path, call, before }));
  });
  const isRight = (before: string | undefined) => before === "await" || before === "function";
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.filter(({ before }) => !isRight(before))).toEqual([]);
});
