import type { Page } from "../page.ts";
import { plainText } from "../plain-text.ts";
import type { Block, TitleBlock } from "../blocks/index.ts";
import { classWords, passesSession, spelledMethod } from "../samples/code.ts";

/** First words of methods that do not stand behind `taobao.`; roots of answers and class names drop only that one. */
const OTHER_PREFIXES =
  /^(?:alibaba|aliexpress|alitrip|cainiao|fliggy|koubei|qimen|taobao|tmall|wdk|yunos|dingtalk|lazada|account|aliyun)\b/;

const SESSION_LABELS: ReadonlyMap<string, NonNullable<Page["session"]>> = new Map(
  Object.entries({
    不需用户授权: "none",
    不需要授权: "none",
    可选用户授权: "optional",
    可选授权: "optional",
    必须用户授权: "required",
    需要授权: "required",
  } as const),
);

type Identity = Pick<Page, "method" | "methodFrom" | "title" | "summary" | "session" | "isSessionPassed" | "id">;

/** Method, title, summary, session and id of one page, each only where the page says it. */
export function readIdentity(blocks: readonly Block[], code: string): Identity {
  const title = blocks.find((block): block is TitleBlock => block.kind === "title");
  const heading = title ? plainText(title.title) : readHeadline(blocks);
  const summary = readSummary(blocks, title);
  const id = readId(blocks);
  return {
    ...readMethod(title, blocks, code),
    ...(heading !== undefined && { title: heading }),
    ...(summary !== undefined && { summary }),
    ...(id !== undefined && { id }),
    ...readSession(blocks, code),
  };
}

function readMethod(
  title: TitleBlock | undefined,
  blocks: readonly Block[],
  code: string,
): Pick<Page, "method" | "methodFrom"> {
  const told = title?.method ?? methodLine(blocks) ?? bulletMethod(blocks) ?? spelledMethod(code);
  if (told) return { method: told };
  const root = blocks.map(rootOf).find((name) => /_response$/.test(name) && name !== "error_response");
  const words = root ? root.replace(/_response$/, "").replaceAll("_", ".") : classWords(code);
  if (!words) return {};
  const method = OTHER_PREFIXES.test(words) ? words : `taobao.${words}`;
  return { method, methodFrom: root ?? "the request class of its sample" };
}

/** The first line of a page whose headings start with `#`. */
function readHeadline(blocks: readonly Block[]): string | undefined {
  const first = blocks.find((block) => block.kind !== "text" || block.text.trim() !== "");
  const text = first?.kind === "text" ? /^#\s+(\S.*)$/.exec(first.text.trim())?.[1] : undefined;
  return text === undefined ? undefined : plainText(text);
}

/** A line that is nothing but a method, under the heading that says so. */
function methodLine(blocks: readonly Block[]): string | undefined {
  const heading = blocks.findIndex((block) => block.kind === "heading" && block.text.includes("接口名称"));
  const next = blocks.slice(heading + 1).find((block) => block.kind !== "text" || block.text.trim() !== "");
  if (heading < 0 || next?.kind !== "text") return undefined;
  return /^[a-z][\w-]*(?:\.[\w-]+)+$/i.exec(next.text.trim())?.[0];
}

/** A bullet that is nothing but a method, where only one stands on the page. */
function bulletMethod(blocks: readonly Block[]): string | undefined {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const found = texts.flatMap((text) => /^\s*[-*•]\s+`?([a-z][\w-]*(?:\.[\w-]+){2,})`?\s*$/i.exec(text)?.[1] ?? []);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The line below the title, or the only line above the first table. */
function readSummary(blocks: readonly Block[], title: TitleBlock | undefined): string | undefined {
  const start = title ? blocks.indexOf(title) + 1 : 0;
  const end = blocks.findIndex((block, index) => index >= start && block.kind !== "text");
  const lines = blocks
    .slice(start, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === "text" ? [block.text.trim()] : []))
    .filter((text) => text !== "" && !isChrome(text));
  const [first] = lines;
  return first !== undefined && lines.length === 1 ? plainText(first) : undefined;
}

/** Words of the site around a page. */
function isChrome(text: string): boolean {
  return /^(?:#|注意[:：]|感谢您的反馈|文档中心|[￥¥])/.test(text) || SESSION_LABELS.has(text) || /^https?:/.test(text);
}

function readSession(blocks: readonly Block[], code: string): Pick<Page, "session" | "isSessionPassed"> {
  for (const block of blocks) {
    if (block.kind !== "text" || block.text.length > 40) continue;
    const words = block.text.trim().split(/\s+/);
    const session = words.map((word) => SESSION_LABELS.get(word)).find((one) => one !== undefined);
    if (session) return { session };
  }
  const isPassed = passesSession(code);
  if (isPassed === undefined) return {};
  return isPassed ? { isSessionPassed: true } : { session: "none" };
}

/** The apiId in an address on the page, where all such addresses agree. */
function readId(blocks: readonly Block[]): number | undefined {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const queries = texts.flatMap((text) => text.match(/api\.htm\?[^\s#]*/g) ?? []);
  const ids = queries.flatMap((query) => [...query.matchAll(/[?&](?:apiId|docId)=(\d+)/g)].slice(-1));
  const different = new Set(ids.map((match) => Number(match[1])));
  return different.size === 1 ? [...different][0] : undefined;
}

function rootOf(block: Block): string {
  return (block.kind === "sample" && block.tree?.name) || "";
}
