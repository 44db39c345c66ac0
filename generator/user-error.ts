/** What the person at the terminal asked for cannot be done; the message is one line and says why. */
export class UserError extends Error {
  override readonly name = "UserError";
}
