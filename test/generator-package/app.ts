import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDERS } from "./documents.ts";

/** The two SDKs. */
export const NAME = "my-top-sdk";
export const MIXED = "my-mixed-sdk";

interface Api {
  readonly method: string;
  readonly request: string;
  readonly category: string;
}

/** An error of each package, as the other sees it. */
export function bothSource(dataDir: string): string {
  const [tbk, trade] = ["tbk", "trade"].map(
    (category) => apisIn(dataDir).find((api) => api.category === category) as Api,
  );
  return `
import * as one from "${NAME}";
import * as two from "${MIXED}";
import { ${tbk?.request} } from "${MIXED}/tbk";
import { ${trade?.request} } from "${MIXED}";
import { exampleParams, fault, startGateway, TEST_APP } from "${MIXED}/testing";

const answers = { "${tbk?.method}": fault.limit(1), "${trade?.method}": fault.limit(1) };
const gateway = await startGateway({ answers });
const ofOne = new one.TopError("x", { method: "m", kind: "service" });
const client = new two.TopClient({ ...TEST_APP, url: gateway.url, retry: false });
const calls = [
  client.execute(new ${tbk?.request}(exampleParams("${tbk?.method}")), "session"),
  client.execute(new ${trade?.request}(exampleParams("${trade?.method}")), "session"),
];
const ofTwo: unknown[] = await Promise.all(calls.map((call) => call.then(() => undefined, (error: unknown) => error)));
await client.close();
await gateway.close();
declare const console: { log(...words: unknown[]): void };
console.log(
  two.isTopError(ofOne),
  ofOne instanceof two.TopError,
  ofTwo.every((error) => one.isTopError(error) && error.kind === "limit"),
  ofTwo.every((error) => error instanceof one.TopLimitError),
);
`;
}

function apisIn(dataDir: string): Api[] {
  return readdirSync(dataDir).map((name) => JSON.parse(readFileSync(join(dataDir, name), "utf8")) as Api);
}

export function appSource(dataDir: string): string {
  const all = apisIn(dataDir);
  const [trade, item, logistics] = FOLDERS.map((folder) => all.find(({ category }) => category === folder) as Api);
  return `
import { ${trade?.request}, TopClient } from "${NAME}";
import { ${item?.request} } from "${NAME}/item";
import { ${logistics?.request} } from "${NAME}/logistics/${logistics?.request}";
import { exampleParams, startGateway, TEST_APP } from "${NAME}/testing";

const gateway = await startGateway();
const client = new TopClient({ ...TEST_APP, url: gateway.url });
const answers = [
  await client.execute(new ${trade?.request}(exampleParams("${trade?.method}")), "session"),
  await client.execute(new ${item?.request}(exampleParams("${item?.method}")), "session"),
  await client.execute(new ${logistics?.request}(exampleParams("${logistics?.method}")), "session"),
];
await client.close();
await gateway.close();
const ids: (string | undefined)[] = answers.map((answer) => answer.request_id);
declare const console: { log(text: string): void };
console.log(\`\${ids.filter((id) => id !== undefined).length} answers\`);
`;
}
