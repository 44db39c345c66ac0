import { hold } from "./hold.ts";
import { signing } from "./properties/signing.ts";

hold("signing", signing);
