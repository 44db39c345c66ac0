/** A page of the platform as its official JSON has it, as far as it is varied. */
export interface Page {
  readonly name: string;
  readonly id?: number;
  readonly requestParams?: readonly PageField[] | null;
  readonly responseParams?: readonly PageField[] | null;
}

interface PageField {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly subParams?: readonly PageField[] | null;
}

/** Ids of copies lie behind those of the platform. */
const ID_STEP = 1_000_000;

/**
 * Another API of the same category: under a name of its own, with other words, with a field more or less here and there, and
 * with some of its structs a level deeper or shallower. The same for the same copy.
 *
 * @param copy from 1; 0 is the page itself
 */
export function varied(page: Page, copy: number): Page {
  if (copy === 0) return page;
  const random = sequence(`${page.name} ${copy}`);
  const fields = (list: Page["requestParams"]) => list && varyFields(list, copy, random);
  return {
    ...page,
    name: page.name.replace(/^([^.]+\.[^.]+)/, `$1.v${copy}`),
    ...(page.id !== undefined && { id: page.id + copy * ID_STEP }),
    ...(page.requestParams !== undefined && { requestParams: fields(page.requestParams) }),
    ...(page.responseParams !== undefined && { responseParams: fields(page.responseParams) }),
  } as Page;
}

function varyFields(fields: readonly PageField[], copy: number, random: () => number): PageField[] {
  return fields.flatMap((field) => {
    const one = varyField(field, copy, random);
    const chance = random();
    if (chance < 0.08 && fields.length > 1) return [];
    if (chance < 0.16) return [one, { ...one, name: `${one.name}_${copy}` }];
    return [one];
  });
}

function varyField(field: PageField, copy: number, random: () => number): PageField {
  const description = field.description && `${field.description}（${copy}）`;
  const own = { ...field, ...(description && { description }) };
  if (!field.subParams || field.subParams.length === 0) return own;
  const members = varyFields(field.subParams, copy, random);
  const chance = random();
  if (chance < 0.1)
    return { ...own, subParams: [{ name: "detail", type: "Detail", description: "明细", subParams: members }] };
  if (chance < 0.2) return { ...own, subParams: members.flatMap(({ subParams, ...member }) => subParams ?? [member]) };
  return { ...own, subParams: members };
}

/** Numbers below 1 that a text decides. */
function sequence(seed: string): () => number {
  let state = [...seed].reduce((sum, char) => Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
