import type { HeadConfig, TransformContext } from "vitepress";
import { codeColours } from "./code-colours.ts";

/** The site's address with its host, where that is known. */
export const SITE_URL = process.env["SITE_URL"] ?? "";

/** What a page says of itself to programs that show or list it. */
export function headOf({ page, title, description, siteData }: TransformContext): HeadConfig[] {
  const markdown = siteData.base + encodeURI(page);
  const address =
    (SITE_URL || siteData.base) + encodeURI(page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html"));
  const icon: HeadConfig = ["link", { rel: "icon", type: "image/svg+xml", href: `${siteData.base}favicon.svg` }];
  if (page === "404.md") return [icon, ["meta", { name: "robots", content: "noindex" }]];
  return [
    icon,
    codeColours(),
    ["link", { rel: "canonical", href: address }],
    ["link", { rel: "alternate", type: "text/markdown", href: markdown }],
    ...Object.entries({
      "og:type": "website",
      "og:site_name": siteData.title,
      "og:locale": "zh_CN",
      "og:title": title,
      "og:description": description,
      ...(SITE_URL && { "og:url": address }),
    }).map(([property, content]): HeadConfig => ["meta", { property, content }]),
  ];
}
