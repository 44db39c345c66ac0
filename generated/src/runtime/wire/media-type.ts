import { extname } from "node:path";

/** By the ending of a file's name. */
const TYPES: { readonly [ending: string]: string } = {
  avif: "image/avif",
  bmp: "image/bmp",
  gif: "image/gif",
  heic: "image/heic",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  tif: "image/tiff",
  tiff: "image/tiff",
  webp: "image/webp",
  mov: "video/quicktime",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  csv: "text/csv",
  json: "application/json",
  pdf: "application/pdf",
  txt: "text/plain",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

/** The media type that the first of some names tells by its ending, in any case. */
export function mediaType(...names: readonly string[]): string {
  const endings = names.map((name) => extname(name).slice(1).toLowerCase());
  const known = endings.find((ending) => Object.hasOwn(TYPES, ending));
  return known === undefined ? "application/octet-stream" : (TYPES[known] as string);
}
