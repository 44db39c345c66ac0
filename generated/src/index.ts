// Generated from spec by `npm run generate`. DO NOT EDIT.
export * from "./runtime/index.js";
export * from "./tbk/index.js";
