import { Buffer } from "node:buffer";
import type { TopApi } from "../api.js";
import { invalid, TopRequestError } from "../errors/error.js";
import type { Answer } from "../http/types.js";
import { unexpectedAnswer } from "../http/unexpected-answer.js";
import type { Tree } from "./tree.js";
import { utf8Text } from "./utf8-text.js";

class NoXmlParser extends Error {}

const NO_PARSER = "reading an XML answer needs the package saxes: npm i saxes";

/** @throws TopRequestError where the package `saxes` cannot be loaded */
export async function assertParser(method: string): Promise<void> {
  try {
    await loadSaxes();
  } catch (cause) {
    throw new TopRequestError(method, [invalid("format", `: ${NO_PARSER}`)], cause);
  }
}

/** @throws TopResponseError for an answer that is no XML, or where the package `saxes` cannot be loaded */
export async function readXml({ method }: TopApi, answer: Answer, bytes: Uint8Array): Promise<Tree> {
  try {
    return await parseXml(utf8Text(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  } catch (cause) {
    const isMissing = cause instanceof NoXmlParser;
    const what = isMissing ? NO_PARSER : "the answer is no XML";
    throw unexpectedAnswer(method, answer, what, { cause, retryable: !isMissing });
  }
}

/** Each level takes a hundred times the memory of its tag. */
const DEEPEST = 100_000;

/** What XML minds in a text, raw or as a code, and anybody may have typed into a title: it is kept, as in JSON. */
const FORBIDDEN = /^(?:disallowed character|malformed character entity)\.$/;

/**
 * The tree that the same answer has as JSON, except that every scalar is a text: an element's children are members, a
 * tag that repeats is an array, the children of `list="true"` are its elements whatever their tags. Other attributes,
 * comments and the white space between elements are left out.
 *
 * @throws NoXmlParser where the package `saxes` cannot be loaded
 * @throws Error for XML that is malformed, cut off, or has a document type: entities of its own are never expanded
 */
export async function parseXml(text: string): Promise<Tree> {
  const { SaxesParser } = await loadSaxes();
  const parser = new SaxesParser({ position: false });
  const root = new Element(false);
  const open = [root];
  parser.on("error", (error) => {
    if (!FORBIDDEN.test(error.message)) throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type is refused");
  });
  parser.on("opentag", ({ attributes }) => {
    if (open.push(new Element(attributes["list"] === "true")) > DEEPEST) throw new Error("it nests too deep");
  });
  parser.on("text", (part) => open.at(-1)?.addText(part));
  parser.on("cdata", (part) => open.at(-1)?.addText(part));
  parser.on("closetag", ({ name }) => {
    const closed = open.pop() as Element;
    open.at(-1)?.addChild(name, closed.value);
  });
  parser.write(text.trimStart()).close();
  return rootOf(root.value as Tree);
}

type Saxes = typeof import("saxes");

/** Directly inside `try`, so that bundlers forgive a package that is not there; some put an empty module in its place. */
async function loadSaxes(): Promise<Saxes> {
  try {
    const module: Saxes & { default?: Saxes } = await import("saxes");
    const saxes = module.default ?? module; // as undici is
    if (!saxes.SaxesParser) throw new Error("an empty module is in its place");
    return saxes;
  } catch (cause) {
    throw new NoXmlParser("saxes is not installed", { cause });
  }
}

/** A root without children is an empty payload. */
function rootOf(root: Tree): Tree {
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, value === "" ? {} : value]));
}

/** An element that is being read. */
class Element {
  #text = "";
  #members: Tree | undefined;
  #repeated: Set<string> | undefined;
  readonly #list: unknown[] | undefined;

  constructor(isList: boolean) {
    this.#list = isList ? [] : undefined;
  }

  get value(): unknown {
    return this.#list ?? this.#members ?? this.#text;
  }

  addText(part: string): void {
    this.#text += part;
  }

  addChild(name: string, value: unknown): void {
    if (this.#list) {
      this.#list.push(value);
      return;
    }
    const members = (this.#members ??= {});
    if (!Object.hasOwn(members, name)) setOwn(members, name, value);
    else if (this.#repeated?.has(name)) (members[name] as unknown[]).push(value);
    else {
      (this.#repeated ??= new Set()).add(name);
      members[name] = [members[name], value];
    }
  }
}

/** As `JSON.parse` does: `__proto__`, the one name that an assignment takes for something else, is a member like any other. */
function setOwn(tree: Tree, name: string, value: unknown): void {
  if (name !== "__proto__") tree[name] = value;
  else Object.defineProperty(tree, name, { value, writable: true, enumerable: true, configurable: true });
}
