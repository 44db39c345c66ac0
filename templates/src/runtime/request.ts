import type { TopApi } from "./api.js";

export type { TopApi } from "./api.js";

/** A 64-bit identifier as parameter. Beyond 2^53 use a string or a bigint: a number has already lost digits. */
export type TopId = string | number | bigint;

/** A date as parameter: a `Date` is sent in GMT+8 in the form the API documents, a text has to be in it. */
export type TopDate = Date | string;

/** An amount as parameter; a text keeps its digits. */
export type TopDecimal = string | number;

/** A parameter that travels as JSON text; a text is sent as it is. */
export type TopJson = string | object;

/**
 * A file as parameter: a text is the path of a file, which gives its name; bytes and a `Blob` are sent under the
 * parameter's name, a `File` under its own; `{ name, content }` names any of them, or a stream.
 *
 * Files are streamed. Bytes are copied when the call is made. A path, bytes and a `Blob` are read again when the call is
 * repeated; a stream is read once.
 */
export type TopFile =
  | string
  | Uint8Array
  | TopBlob
  | {
      /** File name. */
      readonly name: string;
      readonly content: Uint8Array | TopBlob | TopByteStream | AsyncIterable<Uint8Array>;
      /** Media type; default the content's own, else by the ending of the name. */
      readonly type?: string | undefined;
    };

/** The part of a `Blob` or `File` that is used. */
export interface TopBlob {
  readonly size: number;
  readonly type: string;
  readonly name?: string;
  stream(): TopByteStream;
}

/** The part of a `ReadableStream` that is used. */
export interface TopByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** What every answer has beside its own fields. Fields the documentation does not know are kept. */
export interface TopResponse {
  /** TOP's id of the call; quote it when asking the platform for help. */
  request_id?: string;
}

/** Where Node's `util.inspect` looks. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * One call's method and parameters. Subclasses are generated, one per API. The parameters are given to the constructor,
 * or set one by one.
 *
 * A request is plain data: it may be changed until it is passed to a client, passed again, and shared by calls that run
 * at the same time. It logs as its parameters, in which files are named and not shown.
 */
export abstract class TopRequest<
  Params extends object,
  Response extends TopResponse,
  Item = never,
  Code extends string = string,
> {
  /** What the spec says of this API. */
  abstract readonly api: TopApi;

  /** Parameters by their wire names; `undefined`, `null` and `""` are not sent. */
  params: Params;

  /** Only a type: what `client.execute(request)` resolves with. */
  declare readonly "~response": Response;

  /** Only a type: what `client.paginate(request)` yields. */
  declare readonly "~item": Item;

  /** Only a type: the documented codes of this API's errors. */
  declare readonly "~code": Code;

  // No doc comment: an editor would show it at `new` instead of the class's.
  constructor(params?: Params) {
    this.params = { ...params } as Params;
  }

  /** TOP's method name. */
  get method(): string {
    return this.api.method;
  }

  /** Sets one parameter by its wire name. */
  set<Name extends keyof Params>(name: Name, value: Params[Name]): this {
    this.params[name] = value;
    return this;
  }

  /** What a log shows. */
  toJSON(): { readonly method: string; readonly params: unknown } {
    return { method: this.method, params: loggable(this.params) };
  }

  toString(): string {
    return JSON.stringify(this);
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    return `${this.constructor.name} ${inspect(loggable(this.params), options)}`;
  }
}

/** Parameters as JSON has them; what it cannot have, and what is too long for a log, is a text. */
function loggable(params: object): unknown {
  try {
    return JSON.parse(JSON.stringify(params, shortened));
  } catch (error) {
    return String(error);
  }
}

/** A Set and a Map are what is sent for them; bytes, a `Blob`, a `File` and a stream are told by name and size. */
function shortened(this: { [name: string]: unknown }, name: string, json: unknown): unknown {
  const value = this[name];
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return json;
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return Object.fromEntries(value);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  const { name: file = "blob", size, stream } = value as Partial<TopBlob>;
  if (typeof stream === "function") return `[${file}, ${size} bytes]`;
  return Symbol.asyncIterator in value ? "[stream]" : json;
}
