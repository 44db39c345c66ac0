import type { NewFolder } from "./categories.ts";
import { manifest } from "./manifest.ts";

/** What somebody's own SDK begins with. */
interface NewSdk {
  readonly name: string;
  readonly folders: readonly NewFolder[];
  /** Of the generator. */
  readonly version: string;
  /** The folder's package.json, where there is one. */
  readonly manifest?: string | undefined;
  /** The platform's own facts, as text. */
  readonly gateway: string;
}

/** Every file of the new folder, by its path there. */
export function newFiles(sdk: NewSdk): Readonly<Record<string, string>> {
  return {
    "spec/package.yaml": packageYaml(sdk),
    "spec/gateway.yaml": sdk.gateway,
    "spec/catalogue.yaml": "# The APIs of the categories: transcribe and update write their rows.\n[]\n",
    "package.json": manifest(sdk.version, sdk.manifest),
    "README.md": readme(sdk),
    ".gitignore": "node_modules/\n.cache/\npages/\ngenerated/dist/\n*.tgz\n",
    ".github/workflows/update.yml": WORKFLOW,
  };
}

function packageYaml({ name, folders }: NewSdk): string {
  const titles = folders.flatMap(({ categories }) => categories.flatMap(({ title }) => title ?? []));
  const title = titles.length > 0 ? titles.map((one) => one.replace(/\s*API$/i, "")).join("、") : "淘宝开放平台";
  const lines = folders.map(({ folder, categories }) => {
    const own = categories.map(
      (category) =>
        `{ ${Object.entries(category)
          .map(([key, value]) => `${key}: ${scalar(value)}`)
          .join(", ")} }`,
    );
    return `  ${scalar(folder)}: ${own.length === 1 ? own[0] : `[${own.join(", ")}]`}`;
  });
  return `# What the package says of itself.
name: ${scalar(name)}
version: 0.1.0
title: ${scalar(`${title} API`)}
description: ${scalar(`Typed client of the Taobao open platform for ${folders.map(({ folder }) => folder).join(", ")}: exact ids, errors that say what to do`)}
keywords: [taobao, top, sdk, ${folders.map(({ folder }) => scalar(folder)).join(", ")}]
# The pages' own words may stay; with \`own\` each of them is a warning until it is worded.
words: page
# Folder -> the platform's category whose APIs it holds.
categories:
${lines.join("\n")}
`;
}

/** As YAML reads it back: JSON is YAML. */
function scalar(value: string | number): string {
  if (typeof value === "number") return String(value);
  const isPlain = /^[\p{L}][\p{L}\p{N} 、-]*$/u.test(value) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function readme({ name, folders }: NewSdk): string {
  const rows = folders.map(({ folder, categories }) => {
    return `| \`spec/${folder}\` | ${categories.map(({ id, title }) => [title, id].filter((one) => one !== undefined).join(", ")).join("; ")} |`;
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
committed, so that every change of the platform is seen; what is wrong in a document is corrected in \`spec/patches\`. A further
category is a line below \`categories:\` in \`spec/package.yaml\`: its folder below \`spec\`, and its title or number on the platform.
`;
}

const WORKFLOW = `name: update
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
