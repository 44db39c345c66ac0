import { printLiteral } from "../../emit/literal.ts";
import type { Literal } from "../../model/model.ts";
import { literalOf } from "../../model/literal.ts";

/** What the sample shows; the page makes it anew as parameters are typed. */
interface TypedCall {
  /** Of the package. */
  readonly name: string;
  readonly base: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly isSession: boolean;
  readonly result?: string;
}

/** With this package. */
export function typescript({ name, base, params, isSession, result }: TypedCall): string {
  const literal = literalOf(params) as { readonly [name: string]: Literal };
  const given = Object.keys(literal).length > 0 ? printLiteral(literal) : "";
  const printed = result === undefined ? "response" : `response${memberAccess(result)}`;
  return [
    `import { ${base}Request, TopClient } from ${JSON.stringify(name)};`,
    "",
    "// 环境变量：TOP_APP_KEY、TOP_APP_SECRET",
    "const client = new TopClient();",
    `const request = new ${base}Request(${given});`,
    `const response = await client.execute(request${isSession ? ", process.env.TOP_SESSION" : ""});`,
    `console.log(${printed});`,
  ].join("\n");
}

function memberAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
