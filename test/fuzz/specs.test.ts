import { hold } from "./hold.ts";
import { specs } from "./properties/specs.ts";

hold("specs", specs);
