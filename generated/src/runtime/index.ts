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
} from "./errors/api-error.js";
export type { TopAuthorization } from "./oauth/authorize.js";
export type { TopBatchItem, TopBatchResults } from "./call/batch.js";
export { TopClient } from "./client.js";
export { formatTopDate, parseTopDate } from "./wire/date.js";
export {
  TopBusinessError,
  TopError,
  type TopErrorKind,
  TopRequestError,
  type TopRequestProblem,
  TopResponseError,
  TopTransportError,
} from "./errors/error.js";
export type { TopExplainOptions, TopExplanation } from "./call/explain.js";
export type { TopAttempt, TopDrift, TopHooks } from "./call/hooks.js";
export { isTopError, type TopErrorOf } from "./errors/is-top-error.js";
export type { TopToken } from "./oauth/token.js";
export type { TopCallOptions, TopClientOptions, TopLimiter, TopSession } from "./call/options.js";
export type {
  TopPage,
  TopPagedRequest,
  TopFollowOptions,
  TopFollowPage,
  TopPageOptions,
  TopPages,
} from "./paging/types.js";
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
export type { TopResponseInfo } from "./call/response.js";
export type { TopRetryOptions } from "./call/retry-options.js";
export type { TopSettled } from "./call/batch-outcome.js";
export { sign, type SignMethod } from "./wire/sign.js";
export type { TopTrace } from "./call/trace.js";
export type { TopAbortSignal, TopDispatcher } from "./http/types.js";
