/**
 * Texts that every parser of YAML takes for themselves wherever they stand: letters, digits and punctuation that means
 * nothing, a letter in front, no blanks. Most texts of a page are such, and asking the library takes a hundred times as long.
 */
const PLAIN = /^[A-Za-z_\u4e00-\u9fa5][\w\u4e00-\u9fa5\uff08\uff09\uff0c\uff1b\uff1a\u3001\u3002.-]*$/;

const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

export function isPlainText(text: string): boolean {
  return PLAIN.test(text) && !WORDS.test(text);
}
