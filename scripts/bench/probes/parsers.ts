import { createRequire } from "node:module";
import { join } from "node:path";

/** A parser of text; one that cannot be had throws why. */
export interface Parser {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** @param peers the folder that has them installed; none without */
export function jsonParsers(peers: string | undefined): Parser[] {
  if (!peers) return [];
  return ["simdjson", "json-bigint", "lossless-json"].map((name) =>
    parserOf(name, () => requireFrom(peers)(name).parse),
  );
}

/** The same of XML; texts stay texts, or ids would lose digits. */
export function xmlParsers(peers: string | undefined): Parser[] {
  if (!peers) return [];
  return [
    parserOf("fast-xml-parser", () => {
      const { XMLParser } = requireFrom(peers)("fast-xml-parser");
      const parser = new XMLParser({ parseTagValue: false });
      return (text) => parser.parse(text);
    }),
  ];
}

function parserOf(name: string, load: () => Parser["parse"]): Parser {
  try {
    return { name, parse: load() };
  } catch (error) {
    const parse = () => {
      throw error;
    };
    return { name, parse };
  }
}

function requireFrom(folder: string): NodeJS.Require {
  return createRequire(join(folder, "package.json"));
}
