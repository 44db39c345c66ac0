import { hold } from "./hold.ts";
import { redaction } from "./properties/redaction.ts";

hold("redaction", redaction);
