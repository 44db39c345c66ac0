import type { TopLimits } from "../../templates/src/runtime/api.ts";

/** A spec as its YAML file has it, patches aside; what a page can say of it. */
export interface SpecValue {
  readonly method: string;
  readonly id?: number;
  readonly title: string;
  readonly summary: string;
  readonly session: "required" | "optional" | "none" | { readonly value: "required" | "optional" | "none" };
  readonly packages?: readonly { readonly id: number; readonly name: string }[];
  readonly params: Readonly<Record<string, FieldValue>>;
  readonly response: Readonly<Record<string, FieldValue>> | "unknown";
  readonly errors: Readonly<Record<string, { readonly meaning: string; readonly fix?: string }>>;
}

export interface FieldValue extends TopLimits {
  readonly type: string;
  readonly item?: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly description?: string;
  readonly fields?: Readonly<Record<string, FieldValue>>;
}

export type Fields = Readonly<Record<string, FieldValue>>;

/** The answer's fields; none where no source documents it. */
export function answerOf({ response }: SpecValue): Fields {
  return response === "unknown" ? {} : response;
}

/** What the page states; a session that is inferred stands on none. */
export function statedSession({ session }: SpecValue): "required" | "optional" | "none" | undefined {
  return typeof session === "string" ? session : undefined;
}

/** An example or a default as a page writes it. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
