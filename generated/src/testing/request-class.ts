/** A request class of the package, or of another copy of it. */
export type RequestClass<Response extends object = object> = new (params?: never) => {
  readonly method: string;
  readonly "~response": Response;
};

/** TOP's name of the method. */
export function methodOf(request: RequestClass | string): string {
  return typeof request === "string" ? request : new request().method;
}
