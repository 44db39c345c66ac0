/** Whether a text may be the name of a parameter or field: what stands between its letters is never markup or white space. */
export function isFieldName(text: string): boolean {
  return /^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.:#-]*$/u.test(text);
}
