/** What a browser has no use for. The client loads it only for files, streams, compressed answers and XML. */

function absent(): never {
  throw new Error("not available in a browser");
}

export const setMaxListeners = () => {};
/** A path is checked by whoever opens the file. */
export const existsSync = () => true;
export {
  absent as basename,
  absent as createReadStream,
  absent as extname,
  absent as brotliDecompress,
  absent as gunzip,
  absent as inflate,
  absent as inflateRaw,
  absent as Pool,
  absent as promisify,
  absent as readFileSync,
  absent as readdirSync,
  absent as SaxesParser,
  absent as stat,
};
export default {};
