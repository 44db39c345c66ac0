/** Names in the generated package, from TOP's names. */

/** `taobao.tbk.sc.social.crowd.get` -> `TbkScSocialCrowdGet`; another prefix than `taobao.` stays. */
export function apiName(method: string): string {
  return pascal(method.replace(/^taobao\./, ""));
}

/** `social_crowd_id` -> `SocialCrowdId`; capitals inside a word stay. */
export function pascal(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** The wire tag of a list's elements where the spec names none: `PublisherOrderDTO` -> `publisher_order_d_t_o`. */
export function derivedTag(typeName: string): string {
  const tag = typeName
    .replaceAll(" ", "")
    .replace("[]", "")
    .replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return tag.startsWith("_") ? tag.slice(1) : tag;
}

/** A property name as TypeScript source, quoted when it is no identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name);
}

/** Hands out each name once: a taken one gets the first free number behind it. */
export class NameSet {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.#taken.has(name); n++) name = `${wanted}${n}`;
    this.#taken.add(name);
    return name;
  }
}
