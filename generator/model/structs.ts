import type { FieldSpec } from "../validate/spec.ts";
import { comment, fieldDoc, renamedTo } from "./docs.ts";
import type { InterfaceModel, MemberModel } from "./model.ts";
import { propertyName, type TypeNames } from "./names.ts";
import { Shapes } from "./shapes.ts";
import { fieldType, type Side } from "./types.ts";

/** Names and declares the structs of one API: one struct name has several shapes, even inside an API. */
export class StructNames {
  readonly declared: InterfaceModel[] = [];
  readonly #byField = new Map<FieldSpec, string>();
  readonly #byType = new Map<string, Shapes>();
  readonly #names: TypeNames;

  readonly #former: ReadonlyMap<FieldSpec, string>;

  /** @param former old names of an answer's fields */
  constructor(names: TypeNames, former: ReadonlyMap<FieldSpec, string>) {
    this.#names = names;
    this.#former = former;
  }

  /** The interface of a struct's field, or of a list's elements. */
  of(field: FieldSpec): string | undefined {
    return this.#byField.get(field);
  }

  declare(name: string, doc: string, fields: readonly FieldSpec[], side: Side, parent?: string): InterfaceModel {
    const members = fields.map((field) => this.#member(field, side));
    const former = side === "params" ? [] : fields.flatMap((field) => this.#formerMember(field));
    return { name, doc: comment([doc]), ...(parent && { extends: parent }), members: [...members, ...former] };
  }

  /** The same value under its old name. */
  #formerMember(field: FieldSpec): MemberModel[] {
    const old = this.#former.get(field);
    if (old === undefined) return [];
    return [
      { ...this.#member(field, "response"), name: propertyName(old), optional: true, doc: renamedTo(field.name) },
    ];
  }

  #member(field: FieldSpec, side: Side): MemberModel {
    const struct = field.fields && this.#struct(field, field.fields, side);
    const type = fieldType(field, side, struct);
    const list = side === "response" && field.type.lists > 0;
    const optional = side === "params" ? !field.required : !list;
    return {
      name: propertyName(field.name),
      type: side === "params" && optional && type[0] !== "unknown" ? [...type, "undefined"] : type,
      optional,
      doc: fieldDoc(field),
    };
  }

  #struct(field: FieldSpec, fields: readonly FieldSpec[], side: Side): string {
    const struct = fields.length === 0 ? "Record<string, unknown>" : this.#declareStruct(field, fields, side);
    this.#byField.set(field, struct);
    return struct;
  }

  #declareStruct(field: FieldSpec, fields: readonly FieldSpec[], side: Side): string {
    const type = `${side} ${field.type.name}`;
    const shapes = this.#byType.get(type) ?? new Shapes();
    const known = shapes.nameOf(fields);
    if (known !== undefined) return known;
    const name = this.#names.claim(field.type.name);
    this.#byType.set(type, shapes);
    shapes.add(fields, name);
    const slot = this.declared.push({ name, doc: "", members: [] }) - 1;
    this.declared[slot] = this.declare(name, field.description || field.type.name, fields, side);
    return name;
  }
}
