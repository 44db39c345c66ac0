import { expect, test } from "vitest";
import { answerLines } from "../../generated/src/cli/answer.ts";

test("a value stands with its documented meaning, and by itself where it is called as a method of every object is", () => {
  const fields = [{ name: "terminal_type", type: "String", enum: { "1": "PC" } }];
  const line = (terminal_type: unknown) => answerLines({ terminal_type }, fields).join().replace(/ +/g, " ");
  expect(line("1")).toBe("terminal_type 1 (PC)");
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    expect(line(name)).toBe(`terminal_type ${name}`);
});
