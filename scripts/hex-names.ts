const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The names of esbuild's chunks with their hash in hex digits: its letters spell words, of other packages too. */
export function hexNames(text: string): string {
  return text.replace(/-([A-Z2-7]{8})(?=\.js\b)/g, (_, hash: string) => `-${hexOf(hash)}`);
}

/** 40 bits, five a letter. */
function hexOf(hash: string): string {
  const value = [...hash].reduce((bits, letter) => bits * 32 + ALPHABET.indexOf(letter), 0);
  return value.toString(16).padStart(10, "0");
}
