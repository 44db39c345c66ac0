/** The texts of specs in the cache are not there as they were written: what it says of them is forgotten, and the specs are read again. */
export class LostTexts extends Error {}
