import { hold } from "./hold.ts";
import { decoding } from "./properties/decoding.ts";

hold("decoding", decoding);
