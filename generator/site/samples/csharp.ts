import { pascal } from "../../model/names.ts";
import { doubleQuoted, type SampleCall } from "./call.ts";
import { element, scalarWith } from "./java.ts";
import { assignments, type Dialect } from "./structs.ts";

/** With TOP's .NET SDK. */
export function csharp({ base, args, isSession, url }: SampleCall): string {
  return [
    'string appkey = Environment.GetEnvironmentVariable("TOP_APP_KEY");',
    'string secret = Environment.GetEnvironmentVariable("TOP_APP_SECRET");',
    `ITopClient client = new DefaultTopClient(${doubleQuoted(url)}, appkey, secret);`,
    `${base}Request req = new ${base}Request();`,
    ...assignments(args, csharpDialect(base)),
    `${base}Response rsp = client.Execute(req${isSession ? ', Environment.GetEnvironmentVariable("TOP_SESSION")' : ""});`,
    "Console.WriteLine(rsp.Body);",
  ].join("\n");
}

/** A request's structs are set by a property with `_` behind its name; the plain one is their JSON. */
function csharpDialect(base: string): Dialect {
  const scalar = scalarWith("DateTime.Parse");
  return {
    typeName: (struct) => `${base}Request.${pascal(struct)}Domain`,
    scalar,
    scalars: (values, field) => {
      const type = element(field).type === "Number" ? "long" : "string";
      return `new List<${type}> { ${values.map((value) => scalar(value, element(field))).join(", ")} }`;
    },
    set: (target, name, value, isStruct) => {
      return `${target}.${pascal(name)}${isStruct && target === "req" ? "_" : ""} = ${value};`;
    },
    create: (type, variable) => `${type} ${variable} = new ${type}();`,
    createList: (type, variable) => `List<${type}> ${variable} = new List<${type}>();`,
    add: (list, value) => `${list}.Add(${value});`,
  };
}
