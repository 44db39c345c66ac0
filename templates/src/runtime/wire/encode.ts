import { escape } from "node:querystring";
import { NAME, VERSION } from "../../package.js";
import type { TopApi, TopShape } from "../api.js";
import type { StreamedBody } from "../http/types.js";
import type { TopFile } from "../request.js";
import { timestamp } from "./date.js";
import { isFile } from "./file.js";
import type { PublicParameters } from "./public-parameters.js";
import { signingOrder } from "./signing-order.js";
import type { Tree } from "./tree.js";
import { assertWellFormed } from "./unpaired-surrogates.js";
import { describeValues } from "./value-problems.js";
import { wireText } from "./values.js";

/** A signed call as it is sent. */
export interface Encoded {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string | StreamedBody;
}

/** A signed call: public parameters in the query, business parameters in the body, as TOP's Java SDK places them. */
export interface EncodedForm extends Encoded {
  readonly body: string;
  /** The joined text that was signed. */
  readonly signed: string;
  /** Set when files are to be sent, which `body` cannot hold. */
  readonly files: Files | undefined;
}

export type Files = readonly (readonly [param: string, file: TopFile])[];

export const HEADERS: readonly string[] = [
  "content-type",
  "application/x-www-form-urlencoded;charset=utf-8",
  "accept-encoding",
  "gzip",
  "user-agent",
  `${NAME}/${VERSION}`,
];

/**
 * One list of text pairs is both signed and sent: the walk over the sorted names writes the signed text and the body at
 * once. Files are not signed.
 *
 * @throws TopRequestError for values that have no wire form
 * @throws URIError for texts with half a character
 */
export function encodeCall(
  common: PublicParameters,
  api: TopApi,
  params: { readonly [name: string]: unknown },
  session: string | undefined,
  now: number,
): EncodedForm {
  const time = timestamp(now);
  const { path, slots } = signingOrder(common, api, params);
  let signed = "";
  let body = "";
  let files: [string, TopFile][] | undefined;
  for (const { name, key, shape, text: known, mayBeFile } of slots) {
    if (known !== undefined) signed += known;
    else if (key === undefined) {
      if (name === "timestamp") signed += name + time.text;
      else if (session) signed += name + session;
    } else {
      if (mayBeFile && isFile(params[name], shape)) (files ??= []).push([name, params[name] as TopFile]);
      else {
        const text = textOf(api, params, name, shape);
        if (text === undefined) continue;
        signed += name + text;
        body += (body && "&") + key + escape(text);
      }
    }
  }
  assertWellFormed(signed);
  const own = session ? `${time.escaped}&session=${escape(session)}` : time.escaped;
  return { path: `${path}${own}&sign=${common.signer(signed)}`, headers: HEADERS, body, signed, files };
}

function textOf(api: TopApi, params: object, name: string, shape: TopShape | undefined): string | undefined {
  try {
    return wireText((params as Tree)[name], shape);
  } catch (error) {
    throw describeValues(error, api, params);
  }
}
