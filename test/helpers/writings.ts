/** How texts come back from platforms, proxies and pages. */
export const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in a URL": encodeURIComponent,
  "in a URL, lower case": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "in a URL, every octet": (text) => Buffer.from(text).toString("hex").replace(/../g, "%$&"),
  "in a URL in a URL": (text) => encodeURIComponent(encodeURIComponent(text)),
  "in a form": (text) => new URLSearchParams({ "": text }).toString().slice(1),
  "in JSON": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "in JSON in JSON": (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  "in JSON that is ASCII": (text) => text.replace(/\W/g, jsonCode),
  "in JSON in HTML, by name": (text) => text.replace(/\W/g, (char) => jsonCode(char).replace("\\", "&bsol;")),
  "in JSON in HTML, encoded twice": (text) => text.replace(/\W/g, (char) => jsonCode(char).replace("\\", "&amp;#92;")),
  "in JavaScript": (text) => text.replace(/[^]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`),
  "in Perl, in HTML": (text) => text.replace(/\W/gu, (char) => `&#92;x{${char.codePointAt(0)?.toString(16)}}`),
  "in CSS": (text) => text.replace(/[^a-z]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `),
  "in CSS, six digits": (text) =>
    text.replace(/[^]/gu, (char) => `\\${char.codePointAt(0)?.toString(16).padStart(6, "0")}`),
  "in HTML": (text) => text.replace(/[&<>"'/]/g, (char) => `&#${char.charCodeAt(0)};`),
  "in HTML, in hexadecimal": (text) => text.replace(/\W/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
  "in HTML, every character": (text) => text.replace(/[^]/gu, (char) => `&#${char.codePointAt(0)};`),
  "in HTML, by name": (text) => text.replace(/[^]/g, (char) => NAMED[char] ?? char),
};

/** As an encoder writes them that knows all names. */
const NAMED: Readonly<Record<string, string>> = {
  ..."!excl #num $dollar %percnt &amp 'apos (lpar )rpar *ast +plus ,comma .period /sol :colon ;semi <lt =equals >gt"
    .split(" ")
    .reduce(named, {}),
  ...'?quest @commat [lbrack \\bsol ]rbrack ^Hat _lowbar `grave {lbrace |vert }rbrace "quot'
    .split(" ")
    .reduce(named, {}),
};

function named(names: Record<string, string>, one: string): Record<string, string> {
  return { ...names, [one.slice(0, 1)]: `&${one.slice(1)};` };
}

function jsonCode(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
