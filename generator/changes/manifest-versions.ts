/** A part of a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a manifest has the version of its package: the value without quotes, however the file is laid out. */
function versionPlaces(manifest: string): Place[] {
  return /^\ufeff?\s*\{/.test(manifest) ? inJson(manifest) : inYaml(manifest);
}

/** The version of a manifest's text. */
export function versionIn(manifest: string): string | undefined {
  const [place] = versionPlaces(manifest);
  return place && manifest.slice(place.start, place.end);
}

/** The manifest with another version and every other byte as it was. */
export function withVersion(manifest: string, version: string): string {
  const places = versionPlaces(manifest);
  const rests = places.map(({ end }, at) => manifest.slice(end, places[at + 1]?.start));
  return manifest.slice(0, places[0]?.start) + rests.map((rest) => version + rest).join("");
}

/** The root's own `version`, and that of the root package in a lock file. */
const OWN = new Set(["", "/packages/"]);

function inJson(text: string): Place[] {
  const places: Place[] = [];
  const path: string[] = [];
  let key: string | undefined;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g)) {
    const end = index + token.length;
    if (token === "{" || token === "[") path.push(key === undefined ? "" : `/${key}`);
    else if (token === "}" || token === "]") path.pop();
    else if (isKey(text, end)) {
      key = token.slice(1, -1);
      continue;
    } else if (key === "version" && OWN.has(path.join(""))) places.push({ start: index + 1, end: end - 1 });
    key = undefined;
  }
  return places;
}

function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}

function inYaml(text: string): Place[] {
  const found = /^version:[ \t]+["']?([^\s"'#]+)/m.exec(text);
  if (!found) return [];
  const end = found.index + found[0].length;
  return [{ start: end - (found[1] ?? "").length, end }];
}
