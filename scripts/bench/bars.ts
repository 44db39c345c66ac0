import type { Row } from "./row.ts";

/** What is aimed at, and the row that tells whether it is reached. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  /** Told by a run on documents alone. */
  readonly ofDocuments?: true;
  /** The row's name, as a pattern; each row that fits is judged. */
  readonly row: RegExp;
  /** Default: the row's ratio. */
  readonly measured?: (row: Row) => number;
  readonly unit: string;
  /** The most it may be. */
  readonly limit: number;
}

const value = (row: Row) => row.value?.median ?? NaN;
/** Ours against the row's contender, where the row says the contender against ours. */
const oursAgainst = (row: Row) => 1 / (row.ratio?.median ?? NaN);
const wall = (row: Row) => Number(/(\d+) ms wall/.exec(row.notes ?? "")?.[1] ?? NaN);
const peak = (row: Row) => Number(/peak (\d+) MB/.exec(row.notes ?? "")?.[1] ?? NaN);
const idsWrong = (row: Row) => Number(/ids wrong (\d+)/.exec(row.notes ?? "")?.[1] ?? NaN);

export const BARS: readonly Bar[] = [
  {
    what: "documented APIs that have no request class",
    bar: "none",
    row: /^APIs without a class$/,
    measured: value,
    unit: "",
    limit: 0,
  },
  {
    what: "generation of the platform's APIs, CPU, of openapi-typescript's",
    bar: "<= 0.6x",
    row: /^generate \d{4} APIs, from nothing, openapi-typescript$/,
    measured: oursAgainst,
    unit: "x",
    limit: 0.6,
  },
  {
    what: "the same, peak memory",
    bar: "<= 450 MB",
    row: /^generate \d{4} APIs, from nothing, ours$/,
    measured: peak,
    unit: " MB",
    limit: 450,
  },
  {
    what: "the same, one spec changed, wall time",
    bar: "<= 1.5 s",
    row: /^generate \d{4} APIs, one spec changed, ours$/,
    measured: wall,
    unit: " ms",
    limit: 1_500,
  },
  {
    what: "the same, nothing changed, wall time",
    bar: "<= 0.6 s",
    row: /^generate \d{4} APIs, nothing changed, ours$/,
    measured: wall,
    unit: " ms",
    limit: 600,
  },
  {
    what: "lint of the platform's APIs, wall time",
    bar: "<= 4 s",
    ofDocuments: true,
    row: /^lint \d{4} APIs, ours$/,
    measured: wall,
    unit: " ms",
    limit: 4_000,
  },
  {
    what: "transcribing the platform's documents, CPU each",
    bar: "<= 8 ms",
    ofDocuments: true,
    row: /^transcribe \d{4} APIs, ours$/,
    measured: value,
    unit: " ms",
    limit: 8,
  },
  {
    what: "generation of the catalogue, nothing changed, over an empty script",
    bar: "<= 200 ms",
    row: /nothing changed, over an empty script$/,
    measured: value,
    unit: " ms",
    limit: 200,
  },
  {
    what: "start of a process to its first answer, against a script on bare undici",
    bar: "<= 0.90x",
    row: /^start to the first answer, ours/,
    unit: "x",
    limit: 0.9,
  },
  {
    what: "consumer tsc",
    bar: "<= 1.10x an empty app",
    row: /^tsc .*ours, one API/,
    unit: "x",
    limit: 1.1,
  },
  {
    what: "tsserver's first answer",
    bar: "<= 1.3x an empty app, at 5,300 APIs",
    row: /^tsserver .*ours, one API.*, 5300 APIs/,
    unit: "x",
    limit: 1.3,
  },
  {
    what: "CPU of a call, against bare undici and JSON.parse",
    bar: "<= 1.10x",
    row: /^call, (200 B|120 KB), 50 at once, ours/,
    unit: "x",
    limit: 1.1,
  },
  {
    what: "decoding of a page, against decoding its bytes and JSON.parse",
    bar: "<= 1.10x",
    row: /^decode 120 KB, ours$/,
    unit: "x",
    limit: 1.1,
  },
  {
    what: "import, over an empty process",
    bar: "<= 15 ms",
    row: /^import \w+, ours, (one API|root)$/,
    measured: value,
    unit: " ms",
    limit: 15,
  },
  {
    what: "ids of 19 digits wrong, of 200",
    bar: "none",
    row: /^call, 120 KB, 50 at once, ours/,
    measured: idsWrong,
    unit: "",
    limit: 0,
  },
];
