/** Bytes of an API's spec, or of its patches. The largest API takes an eighth; what is larger may take minutes to parse. */
export const MAX_SPEC_BYTES = 256 * 1024;

/** Bytes of a file that all APIs share: a row of the catalogue takes some 130, and the platform has thousands. */
export const MAX_SHARED_BYTES = 8 * 1024 * 1024;
