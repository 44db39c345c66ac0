import fc, { type Arbitrary } from "fast-check";
import { hostileName, hostileText } from "./hostile.ts";

/** A change of a text; positions are taken modulo its length. */
export type Mutation = (text: string) => string;

const bits = fc.constantFrom(..."\0\t\n\r \"'#&*!|>%@`{}[],:?-~<$\\/.0123456789ex中\ufeff\u2028\ud800");

/** Changes of characters: any text may be broken so. */
const ofCharacters: Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), bits).map(([at, bit]) => splice(at, 1, bit)),
  fc.tuple(fc.nat(), bits).map(([at, bit]) => splice(at, 0, bit)),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })).map(([at, length]) => splice(at, length, "")),
  fc.tuple(fc.nat(), hostileText).map(([at, text]) => splice(at, 0, text)),
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.slice(0, at % (text.length + 1)),
  ),
);

/** Changes of lines: dropped, doubled, moved, indented. */
const ofLines: Arbitrary<Mutation> = fc.oneof(
  fc.nat().map((at) => lines((all) => all.toSpliced(at % all.length, 1))),
  fc.nat().map((at) => lines((all) => all.toSpliced(at % all.length, 0, all[at % all.length] ?? ""))),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) =>
    lines((all) => {
      const line = all[from % all.length] ?? "";
      return all.toSpliced(from % all.length, 1).toSpliced(to % all.length, 0, line);
    }),
  ),
  fc
    .tuple(fc.nat(), fc.integer({ min: 1, max: 4 }))
    .map(([at, by]) => lines((all) => all.with(at % all.length, `${" ".repeat(by)}${all[at % all.length]}`))),
);

/** Values that YAML or JSON reads as something unexpected. */
const value: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...["", "~", "[]", "{}", "true", "no", "0", "-1", "007", "0x1f", "1e999", ".inf", "-.inf", ".nan", "1.5", "1_000"],
    ...["9007199254740993", "9".repeat(400), "2019-01-01", "!!js/function x", "!!set {a, b}", "!!binary aGk=", "&a x"],
    ...["*a", "<<", "? [a]", "[a, [b]]", "{a: {b: c}}", "Number", "String[]", "byte[]", "Struct", "Struct[][]", "id"],
  ),
  hostileText.map((text) => JSON.stringify(text)),
);

/** Another key or value on a line of `key: value`. */
const ofYaml: Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), value).map(([at, to]) => nth(/(?<=: )[^,}\n]+/g, at, to)),
  fc.tuple(fc.nat(), hostileName).map(([at, to]) => nth(/[\w.-]+(?=:[ \n])/g, at, JSON.stringify(to))),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Mutation => {
    return (text) => nth(/[\w.-]+(?=: )/g, to, pick(text, /[\w.-]+(?=: )/g, from))(text);
  }),
);

/** Another key or value of a JSON text. */
const ofJson: Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), hostileText).map(([at, to]) => nth(/"(?:[^"\\]|\\.)*"/g, at, JSON.stringify(to))),
  fc
    .tuple(fc.nat(), fc.constantFrom("null", "[]", "{}", "0", "-1", "1e999", "true", "[[]]", '{"__proto__":1}'))
    .map(([at, to]) => nth(/(?<=:\s*)(?:"(?:[^"\\]|\\.)*"|true|false|null|-?\d+)/g, at, to)),
);

const several = (one: Arbitrary<Mutation>): Arbitrary<Mutation> =>
  fc.array(one, { minLength: 1, maxLength: 5 }).map(
    (all): Mutation =>
      (text) =>
        all.reduce((changed, mutate) => mutate(changed), text),
  );

export const yamlMutation: Arbitrary<Mutation> = several(
  fc.oneof({ weight: 5, arbitrary: ofYaml }, { weight: 2, arbitrary: ofLines }, { weight: 1, arbitrary: ofCharacters }),
);

export const documentMutation: Arbitrary<Mutation> = several(fc.oneof(ofJson, ofLines, ofCharacters));

function splice(at: number, length: number, insert: string): Mutation {
  return (text) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + length);
  };
}

function lines(change: (all: string[]) => string[]): Mutation {
  return (text) => change(text.split("\n")).join("\n");
}

function nth(pattern: RegExp, at: number, to: string): Mutation {
  return (text) => {
    const found = [...text.matchAll(pattern)];
    const match = found[at % Math.max(1, found.length)];
    return match ? text.slice(0, match.index) + to + text.slice(match.index + match[0].length) : text;
  };
}

function pick(text: string, pattern: RegExp, at: number): string {
  const found = text.match(pattern) ?? [];
  return found[at % Math.max(1, found.length)] ?? "";
}
