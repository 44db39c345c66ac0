import type { FieldData } from "../../../templates/src/data/api.ts";
import { parseType } from "../../../templates/src/data/type.ts";
import { pascal } from "../../model/names.ts";
import { doubleQuoted, isFile, type SampleCall, textOf } from "./call.ts";
import { FILE } from "../../model/literal.ts";
import { assignments, type Dialect } from "./structs.ts";

/** With TOP's Java SDK. */
export function java({ base, args, isSession, url }: SampleCall): string {
  return [
    `String url = ${doubleQuoted(url)};`,
    'String appkey = System.getenv("TOP_APP_KEY"), secret = System.getenv("TOP_APP_SECRET");',
    "TaobaoClient client = new DefaultTaobaoClient(url, appkey, secret);",
    `${base}Request req = new ${base}Request();`,
    ...assignments(args, javaDialect(base)),
    `${base}Response rsp = client.execute(req${isSession ? ', System.getenv("TOP_SESSION")' : ""});`,
    "System.out.println(rsp.getBody());",
  ].join("\n");
}

function javaDialect(base: string): Dialect {
  const scalar = scalarWith("StringUtils.parseDateTime");
  return {
    typeName: (struct) => `${base}Request.${pascal(struct)}`,
    scalar,
    scalars: (values, field) => `Arrays.asList(${values.map((value) => scalar(value, element(field))).join(", ")})`,
    set: (target, name, value) => `${target}.set${pascal(name)}(${value});`,
    create: (type, variable) => `${type} ${variable} = new ${type}();`,
    createList: (type, variable) => `List<${type}> ${variable} = new ArrayList<${type}>();`,
    add: (list, value) => `${list}.add(${value});`,
  };
}

/** A value as Java and C# write it; they only parse dates by other names. */
export function scalarWith(parseDate: string): Dialect["scalar"] {
  return (value, field) => {
    const text = textOf({ value });
    if (isFile(field)) return `new FileItem(${doubleQuoted(FILE)})`;
    if (field.type === "Number" && /^-?\d{1,19}$/.test(text)) return `${text}L`;
    if (field.type === "Boolean") return text;
    return field.type === "Date" ? `${parseDate}(${doubleQuoted(text)})` : doubleQuoted(text);
  };
}

/** The field of a list's elements. */
export function element(field: FieldData): FieldData {
  return { ...field, type: parseType(field.type).name };
}
