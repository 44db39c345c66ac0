/** A small reader of the gateway's XML; throws on anything that is not well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly isList: boolean;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml[^>]*\?>\n|<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)( list="true")?>|([^<]+)/uy;

export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", isList: false, children: [], text: "" };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml);
    if (!token) throw new Error("not well-formed");
    take(open, token);
  }
  const [root, ...others] = top.children;
  if (open.length !== 1 || !root || others.length > 0) throw new Error("not one closed root");
  return root;
}

function take(open: XmlElement[], [, slash, name, list, text]: RegExpExecArray): void {
  const current = open.at(-1)!;
  if (text !== undefined) current.text += unescape(text);
  else if (slash && open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
  else if (name !== undefined && !slash) {
    const child = { name, isList: list !== undefined, children: [], text: "" };
    current.children.push(child);
    open.push(child);
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescape(text: string): string {
  return text.replace(/&(\w*);?/g, (entity, name: string) => ENTITIES[name] ?? fail(entity));
}

function fail(entity: string): never {
  throw new Error(`unknown ${entity}`);
}
