// generator/flat.ts
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu;
function flat(text) {
  return text.replace(UNPRINTABLE, " ").trim();
}
function replaceUnprintable(text, by) {
  return text.replace(UNPRINTABLE, (run) => Array.from(run, by).join(""));
}

export {
  flat,
  replaceUnprintable
};
