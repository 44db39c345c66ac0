import type { FieldData } from "../../../templates/src/data/api.ts";
import { parseType } from "../../../templates/src/data/type.ts";
import { type Argument, argumentsOf, isList } from "./call.ts";

/** How a language with classes writes what a call is made of. */
export interface Dialect {
  /** The class of a struct. */
  readonly typeName: (struct: string) => string;
  readonly scalar: (value: unknown, field: FieldData) => string;
  /** A list of scalars inside a struct; those of a call are comma-joined. */
  readonly scalars: (values: readonly unknown[], field: FieldData) => string;
  readonly set: (target: string, name: string, value: string, isStruct: boolean) => string;
  readonly create: (type: string, variable: string) => string;
  readonly createList: (type: string, variable: string) => string;
  readonly add: (list: string, value: string) => string;
}

/** The statements that give a request its parameters; structs are built before they are set. */
export function assignments(args: readonly Argument[], dialect: Dialect): string[] {
  let count = 0;
  const assign = (target: string, { name, value, field }: Argument, isMember: boolean): string[] => {
    if (!field.fields) {
      const isScalars = isMember && isList(field) && Array.isArray(value);
      const text = isScalars ? dialect.scalars(value, field) : dialect.scalar(value, field);
      return [dialect.set(target, name, text, false)];
    }
    const built = isList(field) ? buildList(value, field) : build(value, field);
    return [...built.lines, dialect.set(target, name, built.variable, true)];
  };
  const build = (value: unknown, field: FieldData) => {
    const variable = `obj${++count}`;
    const type = dialect.typeName(parseType(field.type).name);
    const members = argumentsOf(field.fields ?? [], value as object).flatMap((one) => assign(variable, one, true));
    return { variable, lines: [dialect.create(type, variable), ...members] };
  };
  const buildList = (value: unknown, field: FieldData) => {
    const variable = `list${++count}`;
    const type = dialect.typeName(parseType(field.type).name);
    const items = ([value] as unknown[]).flat(Infinity).flatMap((one) => {
      const built = build(one, field);
      return [...built.lines, dialect.add(variable, built.variable)];
    });
    return { variable, lines: [dialect.createList(type, variable), ...items] };
  };
  return args.flatMap((arg) => assign("req", arg, false));
}
