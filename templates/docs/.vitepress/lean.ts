import type { Plugin } from "vite";

/** Styles of parts of the theme that no page of this site has. */
const UNUSED = new RegExp(
  [
    "@docsearch/css/.*\\.css",
    "styles/components/(custom-block|vp-sponsor)\\.css",
    "/VP(Badge|Button|CarbonAds|DocAside(CarbonAds|Sponsors)|Features?|Hero|Home(Features|Hero|Sponsors)|LocalSearchBox|" +
      "NavBarSearch|NavBarSearchButton|NavBarTranslations|NavScreenTranslations|SocialLinks?|Sponsors(Grid)?|Team\\w+)\\.vue.*type=style.*",
  ].join("|"),
);

const withoutUnusedStyles: Plugin = {
  name: "without-unused-styles",
  enforce: "pre",
  load: (id) => (UNUSED.test(id) ? "" : undefined),
  transform: (code, id) => (id.endsWith("styles/vars.css") ? code.replace(UNUSED_VARIABLES, "") : undefined),
};

/** The variables of these parts. */
const UNUSED_VARIABLES = /--vp-(custom-block|button|carbon|badge|home-hero|local-search|sponsor)[\w-]*:[^;]*;/g;

/** All of a page is used. Looking for what is not takes most of the time of a build, and finds nothing. */
const unshaken: Plugin = {
  name: "unshaken",
  enforce: "post",
  config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined),
  transform: (_, id) => (id.endsWith(".md") ? { moduleSideEffects: "no-treeshake" } : undefined),
};

/** What keeps pages small, and their build short. */
export const lean: Plugin[] = [withoutUnusedStyles, unshaken];
