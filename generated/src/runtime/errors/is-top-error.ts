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
 * Whether an API refused; with a code: whether it refused with this `code` or `sub_code`.
 *
 * ```ts
 * if (isTopError(error, TbkOrderDetailsGetRequest, "2007")) useShorterWindow();
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
  if (error.method !== new request().method) return false;
  return code === undefined || code === String(error.code) || (error instanceof TopApiError && code === error.sub_code);
}
