import {
  ROOT
} from "./chunk-WATWUP4W.js";
import {
  isCategoryName
} from "./chunk-3O5U6C6R.js";
import {
  UsageError,
  UserError,
  defineCommand
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import "./chunk-7F3LAL5W.js";

// generator/cli/new.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// generator/new/categories.ts
var KNOWN = [
  { id: 1, title: "用户API", folder: "user" },
  { id: 3, title: "类目API", folder: "itemcats" },
  { id: 4, title: "商品API", folder: "item" },
  { id: 5, title: "交易API", folder: "trade" },
  { id: 6, title: "评价API", folder: "traderate" },
  { id: 7, title: "物流API", folder: "logistics" },
  { id: 9, title: "店铺API", folder: "shop" },
  { id: 15, title: "分销API", folder: "fenxiao" },
  { id: 40, title: "工具API", folder: "util" },
  { id: 10125, title: "退款API", folder: "refund" }
];
function newFolders(names) {
  const folders = /* @__PURE__ */ new Map();
  for (const name of names) {
    const [folder, category] = folderOf(name, folders);
    const own = folders.get(folder) ?? [];
    if (!own.some((one) => one.id === category.id && one.title === category.title)) own.push(category);
    folders.set(folder, own);
  }
  return [...folders].map(([folder, categories]) => ({ folder, categories }));
}
function folderOf(name, taken) {
  const [, chosen, wanted = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(name.trim()) ?? [];
  if (wanted === "") throw new UserError(`--category ${name}: give a title or a number, such as 交易API or 5`);
  const known = KNOWN.find(({ id, title }) => title === wanted || String(id) === wanted);
  const folder = chosen ?? known?.folder ?? wordOf(wanted) ?? freeFolder(taken);
  if (!isCategoryName(folder)) {
    throw new UserError(
      `--category ${name}: no folder may be named ${folder}; name it with lower-case letters, digits and hyphens`
    );
  }
  if (known) return [folder, { id: known.id, title: known.title }];
  return [folder, /^\d+$/.test(wanted) ? { id: Number(wanted) } : { title: wanted }];
}
function wordOf(name) {
  if (/^\d+$/.test(name)) return `category-${name}`;
  const word = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/-?apis?-?$/, "").replace(/^-+|-+$/g, "");
  return isCategoryName(word) ? word : void 0;
}
function freeFolder(taken) {
  let n = 1;
  while (taken.has(`category-${n}`)) n++;
  return `category-${n}`;
}

// generator/new/files.ts
var COMMANDS = ["update", "pull", "transcribe", "lint", "changes", "generate", "build", "docs", "gateway", "openapi"];
function newFiles(sdk) {
  return {
    "spec/package.yaml": packageYaml(sdk),
    "spec/gateway.yaml": sdk.gateway,
    "spec/catalogue.yaml": "# The APIs of the categories: transcribe and update write their rows.\n[]\n",
    "package.json": manifest(sdk),
    "README.md": readme(sdk),
    ".gitignore": "node_modules/\n.cache/\npages/\ngenerated/dist/\n*.tgz\n",
    ".github/workflows/update.yml": WORKFLOW
  };
}
function packageYaml({ name, folders }) {
  const titles = folders.flatMap(({ categories }) => categories.flatMap(({ title: title2 }) => title2 ?? []));
  const title = titles.length > 0 ? titles.map((one) => one.replace(/\s*API$/i, "")).join("、") : "淘宝开放平台";
  const lines = folders.map(({ folder, categories }) => {
    const own = categories.map(
      (category) => `{ ${Object.entries(category).map(([key, value]) => `${key}: ${scalar(value)}`).join(", ")} }`
    );
    return `  ${folder}: ${own.length === 1 ? own[0] : `[${own.join(", ")}]`}`;
  });
  return `# What the package says of itself.
name: ${scalar(name)}
version: 0.1.0
title: ${scalar(`${title} API`)}
description: ${scalar(`Typed client of the Taobao open platform for ${folders.map(({ folder }) => folder).join(", ")}: exact ids, errors that say what to do`)}
keywords: [taobao, top, sdk, ${folders.map(({ folder }) => folder).join(", ")}]
# The pages' own words may stay; with \`own\` each of them is a warning until it is worded.
words: page
# Folder -> the platform's category whose APIs it holds.
categories:
${lines.join("\n")}
`;
}
function scalar(value) {
  return typeof value === "number" || /^[\p{L}][\p{L}\p{N} 、-]*$/u.test(value) ? String(value) : JSON.stringify(value);
}
function manifest({ version }) {
  const scripts = Object.fromEntries(COMMANDS.map((command) => [command, `top-sdk-generator ${command}`]));
  const value = { private: true, type: "module", scripts, devDependencies: { "top-sdk-generator": `^${version}` } };
  return `${JSON.stringify(value, null, 2)}
`;
}
function readme({ name, folders }) {
  const rows = folders.map(({ folder, categories }) => {
    return `| \`spec/${folder}\` | ${categories.map(({ id, title }) => [title, id].filter((one) => one !== void 0).join(", ")).join("; ")} |`;
  });
  return `# ${name}

A typed client of the Taobao open platform, generated from the platform's documentation.

| folder | category of the platform |
| --- | --- |
${rows.join("\n")}

\`\`\`sh
npm install
npm run update                 # the doc site -> spec/ -> generated/, and what changed
npm run build                  # generated/dist: ESM, CommonJS, declarations
cd generated && npm pack       # the package
\`\`\`

Documents that are at hand need no doc site:

\`\`\`sh
npm run transcribe -- --category ${folders[0]?.folder ?? "FOLDER"} document.json ...
npm run generate
\`\`\`

\`npm run gateway\` answers for these APIs on your machine, \`npm run docs\` builds their reference. \`spec/\` and \`generated/\` are
committed, so that every change of the platform is seen; what is wrong in a document is corrected in \`spec/patches\`.
`;
}
var WORKFLOW = `name: update
on:
  schedule: [{ cron: "0 2 * * 1" }]
  workflow_dispatch: {}
permissions: { contents: write, pull-requests: write }
jobs:
  update:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install
      - run: npm run --silent update -- --markdown > report.md
      - run: npm run build
      - name: propose what changed
        env: { GH_TOKEN: "\${{ github.token }}" }
        run: |
          git add spec generated
          git diff --cached --quiet && exit 0
          git config user.name github-actions
          git config user.email github-actions@users.noreply.github.com
          git switch -c "update-$GITHUB_RUN_ID"
          git commit -m "the platform's documents changed"
          git push origin HEAD
          gh pr create --title "The platform's documents changed" --body-file report.md
`;

// generator/cli/new.ts
var newCommand = defineCommand({
  usage: `npm run new -- DIR --name NAME --category NAME|ID...
  DIR         folder of the new SDK; files that are there stay
  --name      of the package on npm
  --category  a category of the platform, by title or number, as often as needed; FOLDER=NAME|ID names its folder`,
  options: { name: { type: "string" }, category: { type: "string", multiple: true } },
  operands: 1,
  run({ name, category = [] }, [dir]) {
    if (dir === void 0) throw new UsageError("no folder is named");
    if (name === void 0) throw new UsageError("--name NAME is missing");
    if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name) || name.length > 214) {
      throw new UsageError(`--name ${name} is no name of a package: lower-case letters, digits, hyphens and dots`);
    }
    if (category.length === 0) throw new UsageError("--category is missing: which of the platform's categories?");
    if (existsSync(join(dir, "spec")))
      throw new UserError(`${join(dir, "spec")} is there already: nothing was written`);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const gateway = readFileSync(join(ROOT, "spec", "gateway.yaml"), "utf8");
    writeFiles(dir, newFiles({ name, folders: newFolders(category), version, gateway }));
  }
});
function writeFiles(dir, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    const isThere = existsSync(file);
    if (!isThere) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    console.log(`${isThere ? "=" : "+"} ${file}${isThere ? " (is there already)" : ""}`);
  }
}
export {
  newCommand
};
