// templates/src/data/duration.ts
var UNIT_MS = { m: 6e4, h: 36e5, d: 864e5 };
function durationMs(text) {
  return Number.parseInt(text, 10) * UNIT_MS[text.at(-1)];
}

export {
  durationMs
};
