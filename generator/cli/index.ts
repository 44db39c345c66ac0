/** The generator's commands in a clone. */
import { COMMANDS, startNamed } from "./commands.ts";

await startNamed(COMMANDS, "npm run");
