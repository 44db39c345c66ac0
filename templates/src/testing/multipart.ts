import { Buffer } from "node:buffer";

/** A file part; its name is the raw UTF-8 text of the header, as every official SDK sends it. */
export interface GatewayFile {
  readonly name: string;
  /** Media type; `application/octet-stream` where the part names none. */
  readonly type: string;
  readonly content: Uint8Array;
}

interface Multipart {
  readonly text: readonly (readonly [name: string, value: string])[];
  readonly files: readonly (readonly [name: string, file: GatewayFile])[];
}

/** Reads a multipart body; tolerant of what official SDKs get wrong (see `readPart`), and of a missing end. */
export function parseMultipart(body: Uint8Array, contentType: string): Multipart {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]?.trim();
  const parts = boundary ? splitParts(Buffer.from(body), boundary).map(readPart) : [];
  const named = parts.filter((part) => part.name !== "");
  return {
    text: named.filter((part) => !part.isFile).map((part) => [part.name, part.file.content.toString("utf8")]),
    files: named.filter((part) => part.isFile).map((part) => [part.name, part.file]),
  };
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: Buffer[] = [];
  for (let at = whole.indexOf(delimiter); at >= 0;) {
    const start = at + delimiter.length;
    const next = whole.indexOf(delimiter, start);
    if (whole.toString("latin1", start, start + 2) === "--") break;
    parts.push(whole.subarray(start, next < 0 ? whole.length : next));
    at = next;
  }
  return parts;
}

interface Part {
  readonly name: string;
  readonly isFile: boolean;
  readonly file: GatewayFile & { readonly content: Buffer };
}

/**
 * A part is a file when it has a filename (Java writes `form-data;name="img";filename="图片.jpg"` without spaces, PHP puts
 * a space behind it), or when its disposition is `file`, as Python's SDK writes instead of `form-data`.
 */
function readPart(part: Buffer): Part {
  const end = part.indexOf("\r\n\r\n");
  const headers = part.toString("utf8", 0, end < 0 ? part.length : end);
  const content = end < 0 ? Buffer.alloc(0) : part.subarray(end + 4);
  const disposition = headerValue(headers, "content-disposition");
  const filename = parameter(disposition, "filename");
  const type = headerValue(headers, "content-type") || "application/octet-stream";
  return {
    name: parameter(disposition, "name") ?? "",
    isFile: filename !== undefined || /^file\b/i.test(disposition),
    file: { name: filename ?? "", type, content },
  };
}

function headerValue(headers: string, name: string): string {
  const line = headers.split("\r\n").find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? "";
}

/** `name="x"`, `name=x`, with or without a space before it; only `\"` is an escape, as paths hold backslashes. */
function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"((?:\\\\"|[^"])*)"|([^;\\s]*))`, "i").exec(disposition);
  return found ? (found[1]?.replaceAll('\\"', '"') ?? found[2] ?? "") : undefined;
}
