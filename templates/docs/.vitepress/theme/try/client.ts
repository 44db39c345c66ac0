/** Everything the page takes from the package: the client itself, which checks, signs, sends, decodes and explains. */
export { readValue } from "#package/cli/values.ts";
export type { ApiData, FieldData } from "#package/data/api.ts";
export { scalarOf } from "#package/data/scalars.ts";
export type { TopApi } from "#package/runtime/api.ts";
export { checkRequest } from "#package/runtime/check.ts";
export { TopClient } from "#package/runtime/client.ts";
export { TopError, TopRequestError } from "#package/runtime/errors.ts";
export type { TopExplanation } from "#package/runtime/explain.ts";
export type { SignMethod } from "#package/runtime/sign.ts";
export type { TopDispatcher } from "#package/runtime/transport.ts";
export { wireText } from "#package/runtime/values.ts";
export { TopRequest } from "#package/runtime/request.ts";
export { TEST_APP } from "#package/testing/options.ts";
export { paramsOf } from "#package/testing/parameters.ts";
export { typescript } from "#samples/typescript.ts";
