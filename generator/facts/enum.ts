/** Whether a field of this type may list its values: a struct has members, a Boolean its two. */
export function mayHaveValues(typeName: string, isStruct: boolean): boolean {
  return !isStruct && typeName !== "Boolean";
}

/** The first of an enum's values that a field of this type cannot have: a Number's are integers. */
export function strangeValue(typeName: string, values: readonly string[]): string | undefined {
  return typeName === "Number" ? values.find((value) => !/^-?(?:0|[1-9]\d*)$/.test(value)) : undefined;
}
