import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { NAME } from "../../package.js";
import type { TopApi } from "../api.js";
import { invalid, TopRequestError, type TopRequestProblem } from "../errors/error.js";
import type { StreamedBody } from "../http/types.js";
import type { Encoded, EncodedForm, Files } from "./encode.js";
import { type FilePart, filePart, READ, type Source } from "./file-source.js";
import { wireTexts } from "./text-parameters.js";

/**
 * The multipart form of a call (protocol section 5): texts, then files. Nothing is read yet, but every path is known to
 * be a file and every size is known where it can be.
 *
 * @throws TopRequestError naming each parameter whose file cannot be sent
 */
export async function withFiles(
  api: TopApi,
  params: object,
  { path, headers, files = [] }: EncodedForm,
  rules: FileRules,
): Promise<Encoded> {
  const parts = await fileParts(api, files, rules);
  const boundary = `${NAME}-${randomUUID()}`;
  const body = new MultipartBody(api.method, boundary, wireTexts(api, params), parts);
  const type = `multipart/form-data;charset=utf-8;boundary=${boundary}`;
  const length = body.length === undefined ? [] : ["content-length", String(body.length)];
  return { path, headers: [...headers.with(headers.indexOf("content-type") + 1, type), ...length], body };
}

/** What a client takes for a file. */
interface FileRules {
  /** Whether its longest length counts. */
  readonly isChecked: boolean;
  /** Whether a text is the path of a file. */
  readonly canBePaths: boolean;
}

async function fileParts(api: TopApi, files: Files, { isChecked, canBePaths }: FileRules): Promise<FilePart[]> {
  const outcomes = await Promise.allSettled(files.map(([param, file]) => filePart(param, file, canBePaths)));
  const problems = outcomes.flatMap((outcome, at): TopRequestProblem[] => {
    const why =
      outcome.status === "rejected"
        ? outcome.reason
        : refusal(outcome.value, isChecked ? api.limits?.[outcome.value.param]?.maxLength : undefined);
    return why === undefined ? [] : [problem(files[at]?.[0] as string, why)];
  });
  if (problems.length > 0) throw new TopRequestError(api.method, problems);
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<FilePart>).value);
}

/** TOP's SDKs check the bytes of a file against its longest length. */
function refusal({ size = 0, isSpent }: FilePart, most: number | undefined): string | undefined {
  if (isSpent()) return READ;
  return most !== undefined && size > most ? `has ${size} bytes, at most ${most} are allowed` : undefined;
}

/** The path a system error names may be anything, such as a whole image in base64. */
const SHOWN = 200;

function problem(param: string, why: unknown): TopRequestProblem {
  return invalid(param, `: ${String(why instanceof Error ? why.message : why).slice(0, SHOWN)}`);
}

/** A multipart body, read piece by piece so that a file of any size costs no memory. It can be read once. */
class MultipartBody implements StreamedBody {
  /** Bytes; `undefined` when a stream is among the files. */
  readonly length: number | undefined;
  readonly #method: string;
  readonly #pieces: readonly (Uint8Array | FilePart)[];
  #source: Source | undefined;
  #isClosed = false;

  constructor(
    method: string,
    boundary: string,
    fields: readonly (readonly [param: string, text: string])[],
    files: readonly FilePart[],
  ) {
    this.#method = method;
    const head = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    const texts = fields.map(([name, text]) => `${head(name)}\r\n\r\n${text}\r\n`);
    const parts = files.flatMap((file) => [
      `${head(file.param)}; filename="${quoted(file.name)}"\r\nContent-Type: ${file.type}\r\n\r\n`,
      file,
      "\r\n",
    ]);
    const pieces = [...texts, ...parts, `--${boundary}--\r\n`];
    this.#pieces = pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
    const sizes = this.#pieces.map((piece) => (piece instanceof Uint8Array ? piece.byteLength : piece.size));
    this.length = sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
  }

  /** Whether a stream among the files has been read: the call cannot be repeated. */
  get isSpent(): boolean {
    return this.#pieces.some((piece) => !(piece instanceof Uint8Array) && piece.isSpent());
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (const piece of this.#pieces) {
      if (this.#isClosed) return;
      if (piece instanceof Uint8Array) yield piece;
      else yield* this.#read(piece);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#source?.close();
    this.#source = undefined;
  }

  async *#read(file: FilePart): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      const source = (this.#source = file.open());
      for (;;) {
        const { done, value } = await source.next();
        if (done) break;
        if (!(value instanceof Uint8Array)) throw new TypeError(`a stream of bytes is needed, a ${typeof value} came`);
        bytes += value.byteLength;
        yield value;
      }
      if (bytes !== (file.size ?? bytes)) throw new Error(`${bytes} bytes came instead of ${file.size}`);
    } catch (cause) {
      throw new TopRequestError(this.#method, [problem(file.param, cause)], cause);
    }
  }
}

/** A name in a header: raw UTF-8, and nothing that could end the name or the line (as browsers do it). */
function quoted(name: string): string {
  return name.replace(/[\0-\x1f"\\\x7f]/g, escapeCode);
}

function escapeCode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
