/** The libraries behind emit take half a second to load: they are loaded when there is something to render. */
import Handlebars from "handlebars";
import { printAlias, printClass, printInterface } from "./declarations.ts";
import { printLiteral } from "./literal.ts";
import type { Template } from "./templates.ts";

export const printers = { printAlias, printClass, printInterface, printLiteral };
export type Printers = typeof printers;

const OPTIONS = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true } as const;

const compiled = new WeakMap<Template, (values: object) => string>();

export function renderTemplate(template: Template, values: object): string {
  let render = compiled.get(template);
  if (!render) compiled.set(template, (render = Handlebars.compile(template.text, OPTIONS)));
  return render(values);
}
