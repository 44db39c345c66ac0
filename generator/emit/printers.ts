/** The libraries behind emit take half a second to load: they are loaded when there is something to render. */
import { printApi, printFormer } from "./declarations.ts";
import { Handlebars } from "./libraries.ts";
import { printLiteral } from "./literal.ts";
import type { Template } from "./templates.ts";

export const printers = { printApi, printFormer, printLiteral };
export type Printers = typeof printers;

const engine = Handlebars.create();

/** `{{md text}}`: a text of a page within Markdown, on its line and without links, code, HTML or columns of its own. */
engine.registerHelper("md", (text: string) => text.replace(/[\\`[\]<|]/g, "\\$&").replace(/\s*[\r\n]\s*/g, " "));

const OPTIONS = {
  ...{ noEscape: true, strict: true, preventIndent: true },
  ...{ knownHelpersOnly: true, knownHelpers: { md: true } },
} as const;

const compiled = new WeakMap<Template, HandlebarsTemplateDelegate<object>>();

export function renderTemplate(template: Template, values: object): string {
  return rendered(template, values, OPTIONS);
}

/** The same for pages: `{{text}}` is escaped for HTML, `{{{code}}}` is not. */
export function renderPage(template: Template, values: object): string {
  return rendered(template, values, { ...OPTIONS, noEscape: false });
}

function rendered(template: Template, values: object, options: CompileOptions): string {
  let render = compiled.get(template);
  if (!render) compiled.set(template, (render = engine.compile(template.text, options)));
  return render(values);
}
