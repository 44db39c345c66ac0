import { readFileSync } from "node:fs";

/** A fenced block of a README. */
export interface Block {
  /** What stands behind its fence. */
  readonly language: string;
  readonly heading: string;
  readonly code: string;
}

export function blocksOf(path: string): Block[] {
  const found: Block[] = [];
  let heading = "";
  for (const [, title, language = "", code = ""] of readFileSync(path, "utf8").matchAll(
    /^#+ (.*)$|^```(\w*)\n([\s\S]*?)^```$/gm,
  )) {
    if (title === undefined) found.push({ language, heading, code });
    else heading = title;
  }
  return found;
}

/**
 * Runs a JavaScript block.
 *
 * @param given the names that it takes for granted; with a `url`, where its client calls, and `modules`, what it imports
 * @param results what it declares and a test looks at
 */
export function runBlock({ code }: Block, given: object, results: string): Promise<Record<string, any>> {
  const body = code
    .replace(/^import (.*) from (".*");$/gm, (_, names: string, from: string) => {
      return `const ${names.startsWith("{") ? names : `{ default: ${names} }`} = modules[${from}];`;
    })
    .replace("new TopClient({", "new TopClient({ url,");
  const names = Object.keys(given);
  const block = new Function(...names, `return (async () => { ${body}; return { ${results} }; })()`);
  return block(...Object.values(given)) as Promise<Record<string, any>>;
}
