// Generated from spec/package.yaml by `npm run generate`. DO NOT EDIT.

/** What the package calls itself: to the platform, in channels, in bodies. */
export const NAME = "tbk-sdk";

export const VERSION = "0.1.0";

/** The name of its command line. */
export const BIN = "tbk";
