import type { FieldData } from "../../../templates/src/data/api.ts";
import { pascal } from "../../model/names.ts";
import { doubleQuoted, isFile, type SampleCall, textOf } from "./call.ts";
import { FILE } from "./file.ts";
import { element } from "./java.ts";
import { assignments, type Dialect } from "./structs.ts";

/** With TOP's .NET SDK. */
export function csharp({ base, args, isSession }: SampleCall): string {
  return [
    "ITopClient client = new DefaultTopClient(url, appkey, secret);",
    `${base}Request req = new ${base}Request();`,
    ...assignments(args, dialect(base)),
    `${base}Response rsp = client.Execute(req${isSession ? ", sessionKey" : ""});`,
    "Console.WriteLine(rsp.Body);",
  ].join("\n");
}

/** A request's structs are set by a property with `_` behind its name; the plain one is their JSON. */
function dialect(base: string): Dialect {
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

function scalar(value: unknown, field: FieldData): string {
  const text = textOf({ value });
  if (isFile(field)) return `new FileItem(${doubleQuoted(FILE)})`;
  if (field.type === "Number" && /^-?\d{1,19}$/.test(text)) return `${text}L`;
  if (field.type === "Boolean") return text;
  return field.type === "Date" ? `DateTime.Parse(${doubleQuoted(text)})` : doubleQuoted(text);
}
