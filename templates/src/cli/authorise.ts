import { randomBytes } from "node:crypto";
import type { TopClient } from "../index.js";
import { BIN } from "../package.js";
import { shownUrl } from "../runtime/errors/shown-url.js";
import { checkCallback, isOfThisMachine, listenAt } from "./callback.js";
import { type Input, usageError } from "./command.js";
import { lines, shellOption } from "./text.js";

/** What a user let the app have. */
interface Authorised {
  readonly code: string;
  readonly redirectUri: string;
}

/** By a code that came elsewhere. */
export function authorisedBy({ code = "", callback }: Input["values"]): Authorised {
  if (callback === undefined) throw usageError("--code goes with the --callback that it came back to");
  checkCallback(callback);
  return { code, redirectUri: callback };
}

/** Without `--callback`. */
export const CALLBACK = "http://127.0.0.1:8765/";

/** Walks the user through; `undefined` where the browser comes back to another machine. */
export async function* authorise(client: TopClient, input: Input): AsyncGenerator<string, Authorised | undefined> {
  const address = input.values["callback"] ?? CALLBACK;
  checkCallback(address);
  const state = randomBytes(16).toString("hex");
  const asking = (redirectUri: string) =>
    lines("Log in at", "", `  ${client.authorizeUrl({ redirectUri, state })}`, "");
  if (!isOfThisMachine(address)) {
    yield (
      asking(address) +
      lines(
        `The browser comes back to ${address} with state=${state} and a code. Then:`,
        "",
        `  ${withCode(address, input)}`,
      )
    );
    return undefined;
  }
  const callback = await listenAt(address, state);
  try {
    yield asking(callback.url) + lines(`Waiting for the browser at ${callback.url}`);
    return { code: await callback.code, redirectUri: callback.url };
  } finally {
    callback.close();
  }
}

/** The same command for the code that comes elsewhere: the environment may have been set for this one alone. */
function withCode(callback: string, { values, env }: Input): string {
  const { profile, proxy } = values;
  const options = {
    profile,
    callback,
    url: values["url"] || env["TOP_URL"] || undefined,
    "oauth-url": values["oauth-url"],
    proxy: proxy && shownUrl(new URL(proxy).href),
    code: "CODE",
  };
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : shellOption(name, value),
  );
  return [BIN, "login", ...given].join(" ");
}
