import type { MarkdownRenderer } from "vitepress";

type Rule = NonNullable<MarkdownRenderer["renderer"]["rules"][string]>;
type Tokens = Parameters<Rule>[0];

export function markdown({ renderer: { rules } }: MarkdownRenderer): void {
  rules["softbreak"] = softbreak;
  const open = rules["container_code-group_open"];
  if (open) rules["container_code-group_open"] = withNames(open);
}

/** A line that breaks between two Chinese characters leaves no blank there. */
function softbreak(tokens: Tokens, at: number): string {
  const [before, after] = [tokens[at - 1]?.content.at(-1), tokens[at + 1]?.content.at(0)];
  return isWide(before) && isWide(after) ? "" : "\n";
}

function isWide(char = ""): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—]/u.test(char);
}

/** Tabs of code have random names, which would make every build another one: their place in the page names them as well. */
function withNames(open: Rule): Rule {
  return (tokens, at, ...rest) => {
    const names: string[] = [];
    return open(tokens, at, ...rest).replace(/"(group|tab)-([\w-]+)"/g, (_, kind: string, name: string) => {
      if (!names.includes(name)) names.push(name);
      return `"${kind}-${at}-${names.indexOf(name)}"`;
    });
  };
}
