import { escape } from "node:querystring";
import type { TopApi } from "./api.js";
import { timestamp } from "./date.js";
import { TopRequestError, type TopRequestProblem } from "./errors.js";
import { isFile } from "./file.js";
import { type Slot, slotsFor } from "./slots.js";
import type { TopFile } from "./request.js";
import type { Signer } from "./sign.js";
import { wireText } from "./values.js";

/** What all calls of one client have in common, encoded once. */
export interface Frame {
  /** Path of the gateway's URL, with the constant parameters as its query. */
  readonly path: string;
  /** The constant public parameters by name: app_key, format, sign_method, v and whichever options are set. */
  readonly constants: { readonly [name: string]: string };
  readonly signer: Signer;
}

/** A signed call: public parameters in the query, business parameters in the body, as TOP's Java SDK places them. */
export interface EncodedCall {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
  /** The joined text that was signed. */
  readonly signed: string;
  /** Set when files are sent: the body then is a multipart of these, and `body` is not sent. */
  readonly parts: Parts | undefined;
}

/** What goes into a multipart body, by parameter. */
export interface Parts {
  readonly fields: readonly (readonly [param: string, text: string])[];
  readonly files: readonly (readonly [param: string, file: TopFile])[];
}

export const HEADERS: readonly string[] = [
  "content-type",
  "application/x-www-form-urlencoded;charset=utf-8",
  "accept-encoding",
  "gzip",
  "user-agent",
  "tbk-sdk",
];

/** Prepares what does not change between the calls of a client. */
export function createFrame(pathname: string, constants: { readonly [name: string]: string }, signer: Signer): Frame {
  const query = Object.entries(constants).map(([name, value]) => `${name}=${escape(value)}`);
  return { path: `${pathname}?${query.join("&")}`, constants, signer };
}

/**
 * One list of text pairs is both signed and sent: the walk over the sorted names writes the signed text, the query and
 * the body at once. Files are not signed.
 *
 * @throws TopRequestError for values that have no wire form
 */
export function encodeCall(
  frame: Frame,
  api: TopApi,
  params: { readonly [name: string]: unknown },
  session: string | undefined,
  now: number,
): EncodedCall {
  const time = timestamp(now);
  let signed = "";
  let body = "";
  let files: [string, TopFile][] | undefined;
  const slots = slotsFor(frame, api, params);
  for (const slot of slots) {
    const { name } = slot;
    if (!slot.isPublic) {
      const value = params[name];
      if (slot.mayBeFile && isFile(value, slot.shape)) {
        (files ??= []).push([name, value]);
        continue;
      }
      const text = textOf(api, params, slot);
      if (text === undefined) continue;
      signed += name + text;
      body += `${body === "" ? "" : "&"}${slot.key}${escape(text)}`;
    } else if (name === "method") signed += `method${api.method}`;
    else if (name === "timestamp") signed += `timestamp${time}`;
    else if (name !== "session") signed += name + (frame.constants[name] ?? "");
    else if (session) signed += `session${session}`;
  }
  const sessionPart = session ? `&session=${escape(session)}` : "";
  const own = `&method=${escape(api.method)}&timestamp=${escape(time)}${sessionPart}`;
  return {
    path: `${frame.path}${own}&sign=${frame.signer(signed)}`,
    headers: HEADERS,
    body,
    signed,
    parts: files && partsOf(api, params, slots, files),
  };
}

function partsOf(
  api: TopApi,
  params: { readonly [name: string]: unknown },
  slots: readonly Slot[],
  files: Parts["files"],
): Parts {
  const fields: [string, string][] = [];
  for (const slot of slots) {
    if (slot.isPublic || files.some(([param]) => param === slot.name)) continue;
    const text = textOf(api, params, slot);
    if (text !== undefined) fields.push([slot.name, text]);
  }
  return { fields, files };
}

function textOf(api: TopApi, params: { readonly [name: string]: unknown }, slot: Slot): string | undefined {
  try {
    return wireText(params[slot.name], slot.shape);
  } catch (error) {
    throw refused(api, params, error);
  }
}

function refused(api: TopApi, params: { readonly [name: string]: unknown }, first: unknown): unknown {
  const problems = valueProblems(api, params);
  return problems.length > 0 ? new TopRequestError(api.method, problems) : first;
}

/** All values that cannot be sent, not only the first. */
export function valueProblems(api: TopApi, params: { readonly [name: string]: unknown }): TopRequestProblem[] {
  return Object.entries(params).flatMap(([name, value]): TopRequestProblem[] => {
    const shape = api.params?.[name];
    try {
      if (!isFile(value, shape)) wireText(value, shape);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ code: 41, param: name, message: `\`${name}\`: ${reason}` }];
    }
  });
}
