import { hold } from "./hold.ts";
import { compiled } from "./properties/compiled.ts";

hold("compiled", compiled);
