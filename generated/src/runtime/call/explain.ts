import { MASK } from "../errors/shown-url.js";
import { namedHeaders } from "../http/named-headers.js";
import type { TopFile } from "../request.js";
import type { EncodedForm } from "../wire/encode.js";
import { wireTexts } from "../wire/text-parameters.js";
import { ApiCall } from "./api-call.js";
import type { Invocation } from "./invocation.js";
import type { TopSession } from "./options.js";
import { askSession } from "./session.js";

/** A call as it would be sent now. Session and sign read `***` unless they were asked for; the secret is never part. */
export interface TopExplanation {
  /** TOP's method name. */
  readonly method: string;
  /** With the public parameters. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** The business parameters as a form; files, which are not signed, are only in `curl`. */
  readonly body: string;
  /** What is signed; for `md5` the secret is put around it, for the others it is the key. */
  readonly signText: string;
  readonly sign: string;
  /** The same call for a shell; it runs once session and sign are revealed. */
  readonly curl: string;
}

/** How much an explanation shows. */
export interface TopExplainOptions {
  /** The user's session, where it is not given as an argument. */
  readonly session?: TopSession | undefined;
  /** Show session and sign. Default false. */
  readonly reveal?: boolean | undefined;
}

/** The masked call is encoded with the mask as its session, so that nothing has to be found and removed. */
export async function explainCall(call: Invocation): Promise<TopExplanation> {
  const { client, api, session } = call;
  const { reveal = false } = call.options as TopExplainOptions;
  const text = typeof session === "function" ? await askSession(session, call) : session;
  const encoded = new ApiCall(call).form(text && (reveal ? text : MASK), client.now());
  const at = encoded.path.lastIndexOf("=") + 1;
  const sign = reveal ? encoded.path.slice(at) : MASK;
  const url = client.origin + encoded.path.slice(0, at) + sign;
  const headers = namedHeaders(encoded.headers);
  if (encoded.files) delete headers["content-type"]; // has a boundary that is drawn when it is sent
  return {
    method: api.method,
    url,
    headers,
    body: encoded.body,
    signText: encoded.signed,
    sign,
    curl: curlLine(url, headers, call, encoded),
  };
}

function curlLine(
  url: string,
  headers: TopExplanation["headers"],
  { api, params }: Invocation,
  { body, files }: EncodedForm,
): string {
  const words = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  if (files) {
    for (const [name, text] of wireTexts(api, params)) words.push("--form-string", `${name}=${text}`);
    for (const [name, file] of files) words.push("-F", `${name}=@${JSON.stringify(pathOf(file) ?? name)}`);
  } else words.push("--data-raw", body);
  return `curl --compressed ${quoted(url)} ${words.map(quoted).join(" ")}`;
}

/** The file's path or name, where it has one. */
function pathOf(file: TopFile): string | undefined {
  return typeof file === "string" ? file : (file as { name?: string }).name;
}

/** A word that no POSIX shell looks into. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
