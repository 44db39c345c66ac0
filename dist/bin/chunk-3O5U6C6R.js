// generator/validate/category.ts
var RESERVED_CATEGORIES = /* @__PURE__ */ new Set([
  "patches",
  "runtime",
  "testing",
  "cli",
  "gateway",
  "index",
  "data",
  "dist",
  "client",
  "package",
  "reads",
  "gateway-errors"
]);
var DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;
function isCategoryName(name) {
  return /^[a-z][a-z0-9-]*$/.test(name) && !RESERVED_CATEGORIES.has(name) && !DEVICES.test(name);
}

export {
  RESERVED_CATEGORIES,
  isCategoryName
};
