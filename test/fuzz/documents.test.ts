import { hold } from "./hold.ts";
import { transcriptions } from "./properties/documents.ts";

hold("transcriptions", transcriptions);
