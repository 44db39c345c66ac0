/** Everything the page takes from the package: the client itself, which checks, signs, sends, decodes and explains. */
export { readValue } from "#package/cli/values.ts";
export type { ApiData, FieldData } from "#package/data/api.ts";
export { scalarOf } from "#package/data/scalars.ts";
export type { TopApi } from "#package/runtime/api.ts";
export { checkRequest } from "#package/runtime/call/check.ts";
export { TopClient } from "#package/runtime/client.ts";
export { TopError, TopRequestError } from "#package/runtime/errors/error.ts";
export type { TopExplanation } from "#package/runtime/call/explain.ts";
export { SIGN_METHODS, type SignMethod } from "#package/runtime/wire/sign.ts";
export type { TopDispatcher } from "#package/runtime/http/types.ts";
export { wireText } from "#package/runtime/wire/values.ts";
export { TopRequest } from "#package/runtime/request.ts";
export { TEST_APP } from "#package/testing/options.ts";
export { paramsOf } from "#package/testing/parameters.ts";
export { typescript } from "#samples/typescript.ts";
export { usefulParams } from "#samples/useful.ts";
