import { hold } from "./hold.ts";
import { answers } from "./properties/answers.ts";

hold("answers", answers);
