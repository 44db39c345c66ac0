import { hold } from "./hold.ts";
import { texts } from "./properties/texts.ts";

hold("texts", texts);
