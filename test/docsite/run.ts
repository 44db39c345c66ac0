import { start, UsageError, wholeNumber } from "../../generator/cli/command.ts";
import { readCategories } from "../../generator/transcribe/categories.ts";
import { entriesOf } from "./entries.ts";
import { DocSite } from "./server.ts";
import { TRAPS } from "./traps.ts";

/** `npm run docsite -- --port N`: the platform's doc site on this machine, until Ctrl-C. */

await start({
  usage: `npm run docsite [-- --spec DIR --port N --trap NAME[@N] --session N]
  --trap     what happens from the Nth document on (default: the first); may be repeated:
             ${Object.keys(TRAPS).join(" ")}
  --session  after so many requests a session has expired`,
  options: {
    spec: { type: "string", default: "spec" },
    port: { type: "string", default: "8788" },
    trap: { type: "string", multiple: true, default: [] },
    session: { type: "string" },
  },
  async run({ spec, port, trap, session }) {
    const [folder, [category] = []] = Object.entries(readCategories(spec))[0] ?? [];
    if (folder === undefined || !category) throw new UsageError(`${spec}/package.yaml names no category`);
    const site = new DocSite(entriesOf(spec, folder), category);
    for (const text of trap) {
      const [name = "", at = "1"] = text.split("@");
      const found = Object.hasOwn(TRAPS, name) ? TRAPS[name] : undefined;
      if (!found) throw new UsageError(`there is no trap ${name}`);
      site.set(found, { after: Math.max(wholeNumber("--trap", at) - 1, 0) });
    }
    if (session !== undefined) site.sessions.life = wholeNumber("--session", session);
    await site.listen(wholeNumber("--port", port, 65_535));
    console.log(`${site.entries.length} documents: npm run update -- --site ${site.url} --pace 0\nCtrl-C stops it.`);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void site.close());
  },
});
