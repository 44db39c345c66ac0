/** A ratio in prose, and behind it the name of the row that it is quoted from. */
const QUOTE = /[\d.]+x(<!-- row: ([^>]*?) -->)/g;

/**
 * A text with each quoted ratio as the benchmarks have it now.
 *
 * @throws Error that names a row they have no ratio of
 */
export function withRatios(text: string, benchmarks: string): string {
  const ratios = ratiosOf(benchmarks);
  return text.replace(QUOTE, (_, mark: string, row: string) => {
    const ratio = ratios.get(row);
    if (ratio === undefined) throw new Error(`BENCHMARKS.md has no ratio of "${row}", which is quoted`);
    return `${ratio}x${mark}`;
  });
}

/** The medians of the tables' rows by their names. */
function ratiosOf(benchmarks: string): Map<string, string> {
  const cells = benchmarks.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, name = "", ratio = ""]): [string, string][] => {
      const median = /^\d+\.\d+(?= \(|$)/.exec(ratio)?.[0];
      return median === undefined ? [] : [[name, median]];
    }),
  );
}
