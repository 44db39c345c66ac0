/** What every part is given. */
export interface Context {
  /** Fewer rounds, and nothing that takes minutes. */
  readonly isQuick: boolean;
  /** The folder that holds the peers' `node_modules`; none when they are not installed. */
  readonly peers?: string;
  /** A folder of the platform's documents that generators are measured on. Default: the catalogue again and again. */
  readonly documents?: string;
  /** A folder of its own for the run. */
  readonly scratch: string;
  /** An app that has installed the packed package; the first to ask for it has it made. */
  readonly installed: () => Promise<string>;
  /** Says what is being done. */
  readonly progress: (what: string) => void;
}
