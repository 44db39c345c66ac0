// Generated from templates/package.json.hbs by `npm run generate`. DO NOT EDIT.

/** What the package calls itself: to the platform, in channels, in bodies. */
export const NAME = "tbk-sdk";

export const VERSION = "0.1.0";
