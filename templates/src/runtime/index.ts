/** The public surface of the runtime; what is not named here is not for users. */
export type { TopApi, TopFailure, TopFields, TopLimits, TopPagination, TopScalar, TopShape, TopWindow } from "./api.js";
export {
  TopApiError,
  type TopErrorResponse,
  TopLimitError,
  TopPermissionError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
} from "./api-errors.js";
export type { TopAuthorization } from "./authorize.js";
export type { TopBatchItem, TopBatchResults } from "./batch.js";
export { TopClient } from "./client.js";
export { formatTopDate, parseTopDate } from "./date.js";
export {
  TopBusinessError,
  TopError,
  type TopErrorKind,
  TopRequestError,
  type TopRequestProblem,
  TopResponseError,
  TopTransportError,
} from "./errors.js";
export type { TopExplainOptions, TopExplanation } from "./explain.js";
export type { TopAttempt, TopDrift, TopHooks } from "./hooks.js";
export { isTopError, type TopErrorOf } from "./is-error.js";
export type { TopToken } from "./oauth.js";
export type { TopCallOptions, TopClientOptions, TopLimiter, TopSession } from "./options.js";
export type { TopPage, TopPagedRequest, TopPageOptions, TopPages } from "./page.js";
export {
  type TopBlob,
  type TopByteStream,
  type TopDate,
  type TopDecimal,
  type TopFile,
  type TopId,
  type TopJson,
  TopRequest,
  type TopResponse,
} from "./request.js";
export type { TopResponseInfo } from "./response.js";
export type { TopRetryOptions } from "./retry.js";
export type { TopSettled } from "./settle.js";
export { sign, type SignMethod } from "./sign.js";
export type { TopTrace } from "./trace.js";
export type { TopAbortSignal, TopDispatcher } from "./transport.js";
