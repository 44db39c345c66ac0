import { shown } from "../runtime/call/check-options.js";
import { attempt } from "../runtime/errors/thrown.js";

/** A request class of the package, or of another copy of it. */
export type RequestClass<Response extends object = object> = new (params?: never) => {
  readonly method: string;
  readonly "~response": Response;
};

/** TOP's name of the method. @throws TypeError for what is neither a request class nor a name */
export function methodOf(request: RequestClass | string): string {
  const method: unknown = typeof request === "string" ? request : attempt(() => new request().method, undefined);
  if (typeof method === "string") return method;
  throw new TypeError(`the request is ${shown(request)}: a request class or a method's name is expected`);
}
