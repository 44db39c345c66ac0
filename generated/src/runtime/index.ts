/** The public surface of the runtime; what is not named here is not for users. */
export type { TopApi, TopFields, TopLimits, TopScalar, TopShape } from "./api.js";
export {
  type TopDate,
  type TopDecimal,
  type TopFile,
  type TopId,
  type TopJson,
  TopRequest,
  type TopResponse,
} from "./request.js";
