/** The characters of ASCII that HTML has names for, each before its names in lower case. */
const NAMES =
  "!excl #num $dollar %percnt &amp 'apos (lpar )rpar *ast *midast +plus ,comma .period /sol :colon ;semi <lt =equals >gt " +
  '?quest @commat [lsqb [lbrack \\bsol ]rsqb ]rbrack ^hat _lowbar _underbar `grave {lcub {lbrace |vert |verbar }rcub }rbrace "quot';

export const NAMED: ReadonlyMap<string, string> = new Map(
  NAMES.split(" ").map((one) => [`&${one.slice(1)};`, one.slice(0, 1)]),
);
