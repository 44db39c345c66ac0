import { pinyin } from "pinyin-pro";

/** A text's Chinese in pinyin, each pair of syllables as one word: `转链接` -> zhuanlian, lianjie. */
export function inPinyin(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return [...new Set(runs.flatMap(pairsOf))];
}

function pairsOf(run: string): string[] {
  const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
  return syllables.slice(1).map((second, i) => `${syllables[i]}${second}`);
}
