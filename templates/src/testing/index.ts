/** Test kit: TOP's gateway on this machine, for tests without network or account. */
export type { Answer, AnswerFunction, AnswerOf, Fault, PayloadOf, Sequence } from "./answer.js";
export { sequence } from "./answer.js";
export type { AnswerForm, GatewayAnswer, GatewayCall } from "./call.js";
export { type GatewayDispatcher, gatewayDispatcher } from "./dispatcher.js";
export { exampleAnswer } from "./example-answer.js";
export { exampleParams } from "./example-params.js";
export { type ErrorOptions, fault } from "./fault.js";
export type { Placement } from "./incoming.js";
export type { GatewayFile } from "./multipart.js";
export { type GatewayControl, type GatewayOptions, TEST_APP } from "./options.js";
export type { RequestClass } from "./request-class.js";
export { type Gateway, startGateway } from "./server.js";
