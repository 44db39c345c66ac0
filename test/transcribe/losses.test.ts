import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLosses } from "../../scripts/corpus/losses.ts";
import { lostNames } from "../../scripts/corpus/names.ts";

const GENERATED = `export interface AParams { id: string; "a.b"?: AOption; }
export interface AOption { deep?: number }
export interface AResponse { list: AItem[] }
export interface AItem { name?: string }
`;

let dir = "";
let file = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "losses-"));
  file = join(dir, "a.ts");
  writeFileSync(file, GENERATED);
});

afterAll(() => rmSync(dir, { recursive: true }));

test("a field that the types lack is lost, or left out where a note gives its reason", () => {
  const document = {
    name: "a",
    requestParams: [{ name: "id" }, { name: "a.b", subParams: [{ name: "deep" }, { name: "gone" }] }, { name: "sign" }],
    responseParams: [{ name: "list", subParams: [{ name: "name" }, { name: "deep" }] }],
  };
  const notes = [{ kind: "left-out", text: "sent by the client", path: ["params", "sign"] }] as const;
  expect(findLosses(document, notes, file, "A")).toEqual({
    fields: 8,
    leftOut: ["params.sign"],
    lost: ["params.a.b.gone", "response.list.deep"],
  });
});

test("rows of a copied text are looked up by name, whatever parts their cells", () => {
  const text =
    "#----\nid | String | x |\n• └ deep\n• Number\nlost\tDate\nlist Item [] x\ngone Boolean true\nmethod String 是";
  expect(lostNames(text, file)).toEqual(["lost", "gone"]);
});
