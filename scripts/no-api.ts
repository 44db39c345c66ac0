import { UserError } from "../generator/user-error.ts";

/** An SDK as `new` leaves it: there is nothing to build. */
export function noApiIn(folder: string): UserError {
  return new UserError(
    `${folder} holds no API yet: npm run update, or npm run transcribe with documents at hand, brings them, npm run generate the package`,
  );
}
