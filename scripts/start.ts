/** The main job on one page: specs -> package -> a signed, checked call against the local gateway. No account, no network. */
import { SpecError, start } from "../generator/cli/command.ts";
import { generate } from "../generator/pipeline.ts";
import { hasErrors } from "../generator/diagnostics.ts";
import { buildPackage } from "./build.ts";

/** Runs one step and says how long it took. */
async function step<T>(what: string, run: () => Promise<T>, outcome: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`${what.padEnd(10)} ${outcome(result)} (${Math.round(performance.now() - start)} ms)`);
  return result;
}

async function main(): Promise<void> {
  const generated = await step(
    "generate",
    () => generate({ specDir: "spec", outDir: "generated", templatesDir: "templates" }),
    ({ apis, written }) => `${apis} APIs, ${written.length} files written`,
  );
  if (hasErrors(generated.diagnostics)) throw new SpecError(generated.diagnostics);

  await step("build", buildPackage, () => "generated/dist: ESM, CommonJS and declarations");

  // From here on everything comes from the built package, as an app would import it.
  const { TopClient, TbkScSocialCrowdGetRequest } = (await import(
    "../generated/dist/esm/index.js" as string
  )) as typeof import("../generated/src/index.js");
  const { startGateway, TEST_APP } = (await import(
    "../generated/dist/esm/testing.js" as string
  )) as typeof import("../generated/src/testing/index.js");

  const gateway = await step(
    "gateway",
    () => startGateway(),
    ({ url }) => url,
  );
  const client = new TopClient({ ...TEST_APP, url: gateway.url });
  const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });
  const response = await step(
    "execute",
    () => client.execute(request, "session-of-a-user"),
    ({ request_id }) => `${request.method} answered, request_id ${request_id}`,
  );
  console.log(response);
  console.log(`social_crowd_name ${response.social_crowd_name}`);

  await client.close();
  await gateway.close();
}

await start({ usage: "npm start", run: main });
