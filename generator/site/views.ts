import { flat } from "../flat.ts";
import type { ApiPage } from "./api-page.ts";
import type { FieldPage, SiteModel } from "./site.ts";

/** What the templates are rendered with: every text but code on one line, as an empty line would end a block of HTML in Markdown. */

export function apiPageView(api: ApiPage): object {
  return oneLined({
    ...api,
    frontmatter: frontmatter(api.title, `${api.method} ${api.summary}`, { pageClass: "api-page", aside: false }),
  });
}

export function fieldView(field: FieldPage): object {
  return oneLined({ ...field, frontmatter: frontmatter(field.name, field.description) });
}

export function siteView(site: SiteModel): object {
  const view = oneLined(site) as SiteModel;
  const json = {
    nav: JSON.stringify(sidebar(view)),
    gateway: JSON.stringify(view.gateway),
    catalogue: catalogue(view),
    site: JSON.stringify({ ...view.package, hints: hints(view) }),
  };
  return { ...view, json };
}

/** JSON is YAML. It ends up inside a script element, whose end tag no text may hold. */
function frontmatter(title: string, description: string, more: object = {}): string {
  const json = JSON.stringify({ title: flat(title), description: flat(description), ...more });
  return json.replaceAll("<", "‹").replaceAll(">", "›");
}

/** What a reader may ask for, one of each kind. */
function hints({ tasks, fields, errors, apis }: SiteModel): string[] {
  const [shared] = [...fields].sort((a, b) => b.apis - a.apis);
  const code = errors.at(-1)?.rows[0]?.code;
  const all = [tasks[0]?.name, shared?.name, code, apis[0]?.request.replace(/Request$/, "")];
  return all.filter((hint) => hint !== undefined);
}

/** APIs by task below their role; one of several tasks has its row below the first. */
function sidebar({ guides, roles, tasks }: SiteModel): object {
  const link = ({ text, href }: { text: string; href: string }) => ({ text: escaped(text), link: `/${href}` });
  const group = (name: string, count: number, items: object[]) => {
    return { text: `${escaped(name)} ${count}`, collapsed: true, items };
  };
  const apis = roles.map(({ name, apis }) => {
    const byTask = tasks.map((task) => ({ name: task.name, apis: apis.filter((api) => api.tasks[0] === task.name) }));
    const groups = byTask.filter((task) => task.apis.length > 0);
    const rows = (of: readonly ApiPage[]) => of.map((api) => link({ text: api.shortTitle, href: api.href }));
    return group(
      name,
      apis.length,
      groups.map((task) => group(task.name, task.apis.length, rows(task.apis))),
    );
  });
  return { guides: guides.map(link), apis };
}

/** The theme puts the words of its navigation into the page as HTML. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function catalogue({ catalogue: { total, documented, entries } }: SiteModel): string {
  return JSON.stringify({ total, documented, apis: entries }, null, 1);
}

/** Code, and what is no HTML. */
const MANY_LINES: ReadonlySet<string> = new Set(["source", "document"]);

function oneLined(value: unknown, name = ""): object {
  return mapTexts(value, name) as object;
}

function mapTexts(value: unknown, name: string): unknown {
  if (typeof value === "string") return MANY_LINES.has(name) ? value : flat(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, key)]));
}
