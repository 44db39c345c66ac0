import type { ApiData, FieldData } from "../../../templates/src/data/api.ts";

type Tree = Readonly<Record<string, unknown>>;

/**
 * The parameters of a call that somebody makes first: those it must have, the range and the page size, and one more that
 * says what is asked about. The page's other examples narrow an answer rather than make it.
 *
 * @param all the documented call, as the test kit makes it
 */
export function usefulParams({ params, pagination, window }: ApiData, all: Tree): Tree {
  const paths = [pagination?.size, window?.start, window?.end].filter((path) => path !== undefined);
  const isAsked = (field: FieldData, path: string) =>
    field.required === true || paths.some((one) => one === path || one.startsWith(`${path}.`));
  const pick = (fields: readonly FieldData[], values: Tree, above: string): Tree => {
    const given = fields.filter(({ name }) => values[name] !== undefined);
    const asked = given.filter((field) => isAsked(field, above + field.name));
    const subject = above === "" || asked.length === 0 ? subjectOf(given.filter((one) => !asked.includes(one))) : [];
    const some = asked.length + subject.length > 0 ? [...asked, ...subject] : given.slice(0, 1);
    return Object.fromEntries(some.map((field) => [field.name, member(field, values[field.name], above)]));
  };
  const member = (field: FieldData, value: unknown, above: string): unknown => {
    const { name, fields } = field;
    if (!fields) return value;
    if (Array.isArray(value)) return value.map((one) => member(field, one, above));
    return pick(fields, value as Tree, `${above}${name}.`);
  };
  return pick(params, all, "");
}

/** One that may be left out: a struct that names a thing by its id, else any struct, else an id, else a free text. */
function subjectOf(fields: readonly FieldData[]): FieldData[] {
  const known = fields.filter((field) => field.fields !== undefined || field.exampleFrom !== "made");
  const first = KINDS.map((isKind) => known.find(isKind)).find((field) => field !== undefined);
  return first ? [first] : [];
}

const KINDS: readonly ((field: FieldData) => boolean)[] = [
  ({ fields }) => fields?.some(({ format }) => format === "id") ?? false,
  ({ fields }) => fields !== undefined,
  ({ format }) => format === "id",
  ({ type, enum: values, format, default: usual }) =>
    type === "String" && values === undefined && format === undefined && usual === undefined,
];
