/** The report, section by section. */
export function sections({ stdout }: { readonly stdout: string }): Record<string, string[]> {
  const blocks = stdout.split(/^(?=(?:Pages|Changes|Package|For a person|Next)$)/m).slice(1);
  return Object.fromEntries(
    blocks.map((block) => {
      const [title = "", ...lines] = block.trimEnd().split("\n");
      return [title, lines.map((line) => line.trim()).filter((line) => line !== "")];
    }),
  );
}

/** Everything that a report tells of the specs, sorted, and its verdict. */
export function toldIn(ran: { readonly stdout: string }): { readonly told: string[]; readonly verdict: string } {
  const { Changes = [], "For a person": questions = [] } = sections(ran);
  const lines = Changes.filter((line) => !/^(?:[\w.]+\.[\w.]+|catalogue|gateway) \S/.test(line));
  return { told: [...lines.slice(0, -1), ...questions].sort(), verdict: lines.at(-1) ?? "" };
}
