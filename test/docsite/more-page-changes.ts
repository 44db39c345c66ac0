/** Changes of a page beside its tables: words that vanish or come, permission packages, public parameters. */
import type { TopDocument } from "./document.ts";
import type { PageChange } from "./page-changes.ts";
import { type Node, nodeAt } from "./subjects.ts";

const scope = (id: number, name: string) => ({
  descprition: "",
  name,
  url: `//open.taobao.com/docs/api_list.htm?scopeId=${id}`,
});
const publicRow = (document: TopDocument, name: string) =>
  (document["publicParams"] as Node[]).find((row) => row.name === name) as Node;

export const MORE_CHANGES: readonly PageChange[] = [
  {
    name: "45 the words of a field are gone",
    change: (d, at) => void (nodeAt(d, at.note).node.description = ""),
    kinds: ["response.reworded"],
    says: /\? .*the page has no words for it any more/,
  },
  {
    name: "46 the words of the API are gone",
    change: (d) => void (d["description"] = ""),
    kinds: ["api.reworded"],
    says: /\? summary: .*the page has no words for it any more/,
  },
  {
    name: "47 another permission package",
    change: (d) => void (d["applyScopes"] as object[]).push(scope(31093, "演示【服务商】")),
    kinds: ["api.package-added"],
    says: /packages: 演示【推广者】 -> 演示【推广者】、演示【服务商】/,
  },
  {
    name: "48 no permission package",
    change: (d) => void (d["applyScopes"] = []),
    kinds: ["api.package-removed"],
    says: /packages: 演示【推广者】 -> none/,
  },
  {
    name: "49 a public parameter that gateway.yaml does not know",
    change: (d) => void (d["publicParams"] as object[]).push({ ...publicRow(d, "v"), name: "nonce" }),
    says: /gateway: public parameter nonce: String, required on the pages, not in gateway\.yaml/,
  },
  {
    name: "50 a public parameter that has become required, and one that is gone",
    change(d) {
      publicRow(d, "session")["required"] = true;
      d["publicParams"] = (d["publicParams"] as Node[]).filter(({ name }) => name !== "v");
    },
    says: /session: String, required on the pages, String in gateway\.yaml[^]*public parameter v: required in gateway\.yaml, no longer/,
  },
  {
    name: "51 the page's own account of its change",
    change: (d) =>
      Object.assign(d, {
        gmtModified: Number(d["gmtModified"]) + 86_400_000,
        changeDiff: { gmtModified: 1, inputDiff: ["[*] a->b"], outputDiff: ["[+] c"] },
      }),
    says: /modified 2025-10-02, by its own account \[\*\] params\.a\.b, \[\+\] response\.c/,
  },
];
