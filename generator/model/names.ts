/** Names in the generated package, from TOP's names. */
import { replaceUnprintable } from "../flat.ts";

/** `taobao.tbk.sc.social.crowd.get` -> `TbkScSocialCrowdGet`; another prefix than `taobao.` stays, a digit gets one. */
export function apiName(method: string): string {
  const name = pascal(method.replace(/^taobao\./, ""));
  return /^\d/.test(name) ? `Taobao${name}` : name;
}

/** `social_crowd_id` -> `SocialCrowdId`; capitals inside a word stay. */
export function pascal(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A property name as TypeScript source, quoted when it is no identifier. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : quoted(name);
}

/** Letters beyond 16 bits are none here: compilers differ in which of them they know. */
function isIdentifier(name: string): boolean {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return true; // nearly all are, and are soon known to be
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && !/[\ud800-\udfff]/.test(name);
}

/** A text as TypeScript source, in the quotes that need fewer escapes; what nobody would see of it is escaped too. */
export function quoted(text: string): string {
  const json = replaceUnprintable(JSON.stringify(text), (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
  if (!text.includes('"')) return json;
  const isSingle = text.split('"').length > text.split("'").length;
  return isSingle ? `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : json;
}

/** A text as one word of a command line, without what nobody would see of it. */
export function shellWord(text: string): string {
  const word = replaceUnprintable(text, () => "");
  return /^[\w./:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

interface Names {
  readonly taken?: Iterable<string>;
  /** Taken too; a set that many have in common. */
  readonly reserved?: ReadonlySet<string>;
  /** What makes two names one; names of files are folded to lower case, for disks that do so. */
  readonly fold?: (name: string) => string;
}

const NONE: ReadonlySet<string> = new Set();

/** Hands out each name once: a taken one gets the first free number behind it. */
export class NameSet {
  readonly #taken: Set<string>;
  readonly #reserved: ReadonlySet<string>;
  readonly #fold: (name: string) => string;

  constructor({ taken = [], reserved = NONE, fold = (name) => name }: Names = {}) {
    this.#taken = new Set(taken);
    this.#reserved = reserved;
    this.#fold = fold;
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.#isTaken(name); n++) name = `${wanted}${n}`;
    this.#taken.add(this.#fold(name));
    return name;
  }

  #isTaken(name: string): boolean {
    return this.#taken.has(this.#fold(name)) || this.#reserved.has(name);
  }
}

/** `social_crowd_id` -> `setSocialCrowdId`. */
export function setterName(param: string): string {
  return `set${pascal(param)}`;
}

/** Names the setters of one request class. */
export function setterNames(): (param: string) => string {
  const names = new NameSet({ taken: ["set"] }); // the base class's own
  return (param) => names.claim(setterName(param));
}

interface TakenNames extends Required<Pick<Names, "taken" | "reserved">> {
  /** Base names of other APIs that begin with this one. */
  readonly longer: readonly string[];
}

/**
 * Names of one API's types, unique in the whole package, of which the root barrel exports everything: they begin with the
 * API's base name, and one that would read as another API's (`ItemGet` + `XData`, beside an API `ItemGetX`) gets a `_`.
 * So an API's names depend on its own spec and on the names of the APIs, never on what stands in other specs.
 */
export class TypeNames {
  readonly #base: string;
  readonly #longer: readonly string[];
  readonly #names: NameSet;

  constructor(base: string, { taken, reserved, longer }: TakenNames) {
    this.#base = base;
    this.#longer = longer;
    this.#names = new NameSet({ taken, reserved });
  }

  claim(type: string): string {
    const own = pascal(type) || "Struct";
    const isForeign = this.#longer.some((base) => (this.#base + own).startsWith(base));
    return this.#names.claim(isForeign ? `${this.#base}_${own}` : this.#base + own);
  }
}
