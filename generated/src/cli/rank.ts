import type { ApiData, FieldData } from "../data/api.js";

/** Where in an API a word was found, and how much that counts. */
export interface Match {
  readonly score: number;
  /** `title`, `summary`, `method`, or the field or code: `params.page_no`, `error 3000`. */
  readonly place: string;
}

export interface Hit {
  readonly api: ApiData;
  readonly score: number;
  /** Where the words were found, the best place of each. */
  readonly places: readonly string[];
}

/** APIs with every word somewhere in them, best first: title > summary > method > field > error code > descriptions. */
export function rank(apis: readonly ApiData[], words: readonly string[]): Hit[] {
  const wanted = words.map(fold);
  const hits = apis.map((api) => hitOf(api, wanted)).filter((hit) => hit !== undefined);
  return hits.sort((a, b) => b.score - a.score || (a.api.method < b.api.method ? -1 : 1));
}

function hitOf(api: ApiData, words: readonly string[]): Hit | undefined {
  const matches: Match[] = [];
  for (const word of words) {
    const match = bestMatch(api, word);
    if (!match) return undefined;
    matches.push(match);
  }
  const score = matches.reduce((sum, match) => sum + match.score, 0);
  return { api, score, places: [...new Set(matches.map((match) => match.place))] };
}

function bestMatch(api: ApiData, word: string): Match | undefined {
  const { method, request } = api;
  const names = [method, method.replace(/^taobao\./, ""), request, request.replace(/Request$/, "")];
  if (names.some((name) => fold(name) === word)) return { score: 100, place: "method" };
  if (has(api.title, word)) return { score: 50, place: "title" };
  if (has(api.summary, word)) return { score: 40, place: "summary" };
  if (has(method, word) || has(request, word)) return { score: 30, place: "method" };
  return fieldMatch(api, word) ?? errorMatch(api, word) ?? describedMatch(api, word);
}

function fieldMatch(api: ApiData, word: string): Match | undefined {
  const fields = fieldsOf(api);
  const same = fields.find(({ field }) => fold(field.name) === word);
  if (same) return { score: 25, place: same.path };
  const part = fields.find(({ field, path }) => has(field.name, word) || has(path, word));
  return part && { score: 20, place: part.path };
}

function errorMatch({ errors }: ApiData, word: string): Match | undefined {
  const codes = Object.keys(errors);
  const same = codes.find((code) => fold(code) === word);
  if (same !== undefined) return { score: 25, place: `error ${same}` };
  const part = codes.find((code) => has(code, word));
  return part === undefined ? undefined : { score: 10, place: `error ${part}` };
}

function describedMatch(api: ApiData, word: string): Match | undefined {
  const described = fieldsOf(api).find(({ field }) => has(textOf(field), word));
  if (described) return { score: 5, place: described.path };
  const [code] = Object.entries(api.errors).find(([, { meaning, fix }]) => has(`${meaning}\n${fix}`, word)) ?? [];
  return code === undefined ? undefined : { score: 5, place: `error ${code}` };
}

function textOf({ description, deprecated, enum: values }: FieldData): string {
  return [description, deprecated, ...Object.values(values ?? {})].join("\n");
}

interface Placed {
  readonly field: FieldData;
  readonly path: string;
}

function fieldsOf({ params, response }: ApiData): Placed[] {
  return [...flatten(params, "params"), ...flatten(response ?? [], "response")];
}

function flatten(fields: readonly FieldData[], parent: string): Placed[] {
  return fields.flatMap((field) => {
    const path = `${parent}.${field.name}`;
    return [{ field, path }, ...flatten(field.fields ?? [], path)];
  });
}

function has(text: string, word: string): boolean {
  return fold(text).includes(word);
}

/** Case and width of letters do not count. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
