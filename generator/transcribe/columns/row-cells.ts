/** The cells of a row before anything is known of their columns but the first ones. */
export interface RowCells {
  readonly line: number;
  readonly name: string;
  readonly type: string;
  readonly required?: string;
  /** Cells behind these. */
  readonly rest: readonly string[];
  /** `rest` is one text: its cells were joined by spaces. */
  readonly isJoined?: true;
  readonly isInBullets?: boolean;
  readonly hasLostMembers?: true;
}
