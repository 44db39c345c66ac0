import { hold } from "./hold.ts";
import { outputs } from "./properties/outputs.ts";

hold("outputs", outputs);
