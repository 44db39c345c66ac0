import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { messageOf } from "../../generated/src/testing/messages.ts";

const SPEC = new URL("../../spec/gateway.yaml", import.meta.url);
const { errors } = parse(readFileSync(SPEC, "utf8")) as { errors: Record<string, { name: string }> };
const codes = Object.keys(errors).filter((code) => /^\d+$/.test(code));

test("there are platform codes", () => expect(codes.length).toBeGreaterThan(50));

test.each(codes)("code %s has the message of the spec", (code) => {
  expect(messageOf(code)).toBe(errors[code]?.name);
});
