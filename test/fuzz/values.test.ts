import { hold } from "./hold.ts";
import { values } from "./properties/values.ts";

hold("values", values);
