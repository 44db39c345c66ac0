/** prettier's printWidth for generated code. */
export const LINE_WIDTH = 120;

/** Chinese and full-width characters, which prettier counts as two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a text takes. */
export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
