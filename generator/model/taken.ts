/** Names an API may not take: what the package's root exports from the runtime, and a type generated code uses. */
export const TAKEN_NAMES: readonly string[] = [
  ...words(
    "SignMethod TopAbortSignal TopApi TopApiError TopAttempt TopAuthorization TopBatchItem TopBatchResults TopBlob",
  ),
  ...words("TopBusinessError TopByteStream TopCallOptions TopClient TopClientOptions TopDate TopDecimal TopDispatcher"),
  ...words("TopDrift TopError TopErrorKind TopErrorOf TopErrorResponse TopExplainOptions TopExplanation TopFailure"),
  ...words("TopFields TopFile TopHooks TopId TopJson TopLimitError TopLimiter TopLimits TopPage TopPageOptions"),
  ...words("TopPagedRequest TopPages TopPagination TopPermissionError TopRequest TopRequestError TopRequestProblem"),
  ...words("TopResponse TopResponseError TopResponseInfo TopRetryOptions TopScalar TopServiceError TopSession"),
  ...words("TopSessionError TopSettled TopShape TopSignatureError TopToken TopTrace TopTransportError TopWindow"),
  ...words("formatTopDate isTopError parseTopDate sign"),
  "Record",
];

/** Base names whose request, parameters or answer would be one of them: `Top`. */
export const TAKEN_BASES: readonly string[] = TAKEN_NAMES.flatMap(
  (name) => /^(.*)(?:Request|Params|Response)$/.exec(name)?.[1] ?? [],
);

function words(text: string): string[] {
  return text.split(" ");
}
