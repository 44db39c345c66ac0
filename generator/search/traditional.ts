import { Converter } from "opencc-js/cn2t";

const FORMS = ["t", "tw", "hk"] as const;

/** The traditional forms of a text's characters, each before its simplified one: `訂订單单`. */
export function simplifiedPairs(text: string): string {
  const pairs = new Map<string, string>();
  for (const to of FORMS) {
    const forms = [...Converter({ from: "cn", to })(text)];
    const plain = [...text];
    if (forms.length !== plain.length) continue;
    forms.forEach((form, i) => form !== plain[i] && pairs.set(form, plain[i] ?? form));
  }
  return [...pairs].flat().join("");
}
