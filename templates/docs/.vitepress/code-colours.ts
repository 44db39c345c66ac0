import { createHash } from "node:crypto";
import type { HeadConfig } from "vitepress";

/** Themes whose colours are dark, or light, enough to be read. */
export const CODE_THEMES = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;

const styles = new Map<string, string>();

/** Colours of code as classes: a page has thousands of tokens, and a handful of colours. */
export const coloursAsClasses = {
  name: "colours-as-classes",
  span(token: { properties: Record<string, unknown> }): void {
    const { style, ...rest } = token.properties;
    if (typeof style !== "string") return;
    const name = `c${createHash("sha1").update(style).digest("hex").slice(0, 5)}`;
    styles.set(name, style);
    token.properties = { ...rest, class: name };
  },
};

/** The rules of the classes that are in use so far. */
export function codeColours(): HeadConfig {
  const rules = [...styles].map(([name, style]) => `.${name}{${style}}`);
  return ["style", {}, rules.sort().join("")];
}
