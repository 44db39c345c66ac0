import * as yaml from "js-yaml";

/** What not all parsers read alike, and no spec needs: anchors, tags, directives, ends, tabs before a line, odd characters. */
const SUSPECT = /(?:^|[\s,[{])[&!]|^(?:%|\.{3}| *\t)|\ufeff|\r(?!\n)|\\U[\da-fA-F]{8}/m;

type Scalar = yaml.ScalarTagDefinition;

/**
 * Only scalars that are written as JavaScript writes them: `0123` would become another text where it is a key, and `1e400`
 * is a number to the careful parser alone.
 */
const EXACT = [yaml.nullCoreTag, yaml.boolCoreTag, yaml.intCoreTag, yaml.floatCoreTag].map((tag: Scalar) => {
  const resolve: Scalar["resolve"] = (source, isExplicit, tagName) => {
    const value = tag.resolve(source, isExplicit, tagName);
    const isExact = value === yaml.NOT_RESOLVED ? Math.abs(Number(source)) !== Infinity : String(value) === source;
    if (isExplicit || !isExact) throw new TypeError(`${source} is for the careful parser`);
    return value;
  };
  return yaml.defineScalarTag(tag.tagName, { ...tag, resolve });
});

const OPTIONS = { schema: yaml.CORE_SCHEMA.withTags(EXACT), maxAliases: 0 };

/**
 * The value of a YAML text, several times faster than with positions; `undefined` for a text that has to be looked at more
 * closely, because it is wrong, because not all parsers read it alike, or because it has aliases, which can say a little and
 * mean a gigabyte.
 */
export function plainValue(text: string): unknown {
  if (SUSPECT.test(text)) return undefined;
  try {
    return yaml.load(text, OPTIONS);
  } catch {
    return undefined;
  }
}
