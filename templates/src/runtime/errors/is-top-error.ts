import type { TopRequest, TopResponse } from "../request.js";
import { TopApiError } from "./api-error.js";
import { TopBusinessError, TopError } from "./error.js";

/** A refusal by the platform, or by the service behind it, with the API's documented codes. */
export type TopErrorOf<Code extends string = string> =
  (TopApiError & { readonly sub_code: Code | undefined }) | (TopBusinessError & { readonly code: Code | undefined });

type RequestClass<Code extends string> = new () => TopRequest<object, TopResponse, unknown, Code>;

/** Whether an error is one of this package. */
export function isTopError(error: unknown): error is TopError;
/**
 * Whether an API refused; with a code: whether it refused with this `code` or `sub_code`. Where the platform and the API
 * both have the number, it is the API's that is meant.
 *
 * ```ts
 * if (isTopError(error, TradesSoldGetRequest, "2007")) useShorterWindow();
 * ```
 */
export function isTopError<Code extends string>(
  error: unknown,
  request: RequestClass<Code>,
  code?: Code,
): error is TopErrorOf<Code>;
export function isTopError(error: unknown, request?: RequestClass<string>, code?: string): boolean {
  if (!request) return error instanceof TopError;
  if (!(error instanceof TopApiError || error instanceof TopBusinessError)) return false;
  const { api } = new request();
  if (error.method !== api.method) return false;
  if (code === undefined) return true;
  if (!(error instanceof TopApiError)) return code === error.code;
  if (code === error.sub_code) return true;
  const isOwn = error.codeOf === "api" || !Object.hasOwn(api.errors ?? {}, code);
  return isOwn && code === String(error.code);
}
