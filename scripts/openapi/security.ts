import type { ApiSpec, ParameterSpec } from "../../generator/validate/spec.ts";
import type { Json } from "./components.ts";

/** What every call carries is no parameter of an operation: whoever signs adds it to the query. */
export function securitySchemes(parameters: readonly ParameterSpec[]): Json {
  return Object.fromEntries(
    parameters.map(({ name, description }) => [name, { type: "apiKey", in: "query", name, description }]),
  );
}

/** The required ones together; with a session, without one, or either. */
export function securityOf(
  parameters: readonly ParameterSpec[],
  session: ApiSpec["session"],
  isInferred: boolean,
): Readonly<Record<string, readonly []>>[] {
  const names = parameters.filter(({ required }) => required).map(({ name }) => [name, []] as const);
  const without = Object.fromEntries(names);
  const withSession = { ...without, session: [] as const };
  if (session === "none") return [without];
  return session === "required" && !isInferred ? [withSession] : [withSession, without];
}
