import { scalarRanges } from "../load/scalar-ranges.ts";

/** The version of a package, and that of the root package in a lock file. */
const VERSIONS = [["version"], ["packages", "", "version"]];

/** The version of a manifest's text, in JSON or YAML. */
export function versionIn(manifest: string): string | undefined {
  const [place] = scalarRanges(manifest, VERSIONS);
  return place && manifest.slice(place.start, place.end);
}

/** The manifest with another version and every other byte as it was. */
export function withVersion(manifest: string, version: string): string {
  const places = scalarRanges(manifest, VERSIONS);
  const rests = places.map(({ end }, at) => manifest.slice(end, places[at + 1]?.start));
  return manifest.slice(0, places[0]?.start) + rests.map((rest) => version + rest).join("");
}
