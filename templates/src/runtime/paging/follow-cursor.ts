import { digest, markText, parseMark } from "./cursor.js";

/** Where a run that follows an API stands behind a page. Short names: it travels as text. Times are epoch milliseconds. */
export interface FollowMark {
  /** Version of this form. */
  readonly v: 1;
  /** Digest of app, method and parameters. */
  readonly f: string;
  /** Start of the window that is read, and its end. */
  readonly a: number;
  readonly b: number;
  /** Number of the next page, missing behind the last one; items before it; its position. */
  readonly n?: number | undefined;
  readonly c?: number | undefined;
  readonly t?: string | undefined;
  /** From when on all rows that were told are known. */
  readonly m: number;
  /** The latest date of a row that was told. */
  readonly d?: number | undefined;
  /** Digests of rows that were told, each with a moment of its own: seconds since `m`, or since `a` where that is earlier and there is an `n`, in base 36. */
  readonly k: readonly string[];
}

/** The text ends in a digest of the rest: what was cut off or changed on the way is no cursor. */
export function writeFollowCursor(mark: FollowMark): string {
  const text = markText(mark);
  return `${text}.${digest(text)}`;
}

/** @throws TypeError for a text that no page gave, or a page of another app, API or request gave */
export function readFollowCursor(cursor: string, source: string): FollowMark {
  const [text = "", sum] = cursor.split(".", 2);
  const mark = sum === digest(text) && cursor.length === text.length + sum.length + 1 ? parseMark(text) : undefined;
  if (!isFollowMark(mark)) throw new TypeError("cursor is none that a page of follow() gave");
  if (mark.f !== source)
    throw new TypeError("cursor is of another app or request: app key, method or parameters differ");
  return mark;
}

const isWhole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTime = (value: unknown) => isWhole(value) && (value as number) % 1000 === 0 && (value as number) < 253e12;
const isIfGiven = (value: unknown, isRight: (value: unknown) => boolean) => value === undefined || isRight(value);

/** The digest says that nobody changed it by accident; whoever did it on purpose gets no further than an option would. */
function isFollowMark(value: unknown): value is FollowMark {
  const { v, f, a, b, n, c, t, m, d, k } = (value ?? {}) as Partial<FollowMark>;
  return (
    v === 1 &&
    typeof f === "string" &&
    [a, b, m].every(isTime) &&
    [n, c].every((count) => isIfGiven(count, isWhole)) &&
    isIfGiven(t, (text) => typeof text === "string" && text !== "") &&
    isIfGiven(d, isTime) &&
    (a as number) <= (b as number) &&
    (m as number) <= (b as number) &&
    Array.isArray(k) &&
    k.every((key) => typeof key === "string" && /^[\w-]{16}[0-9a-z]{1,9}$/.test(key))
  );
}
