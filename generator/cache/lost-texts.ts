/** Texts of specs are not in the cache as they were written: a run without what it knows of them reads the specs again. */
export class LostTexts extends Error {
  readonly part: string;

  constructor(part: string) {
    super(`${part}: its texts are not there as they were written`);
    this.part = part;
  }
}
