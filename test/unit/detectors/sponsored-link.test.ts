import { describe, expect, it } from "vitest";
import { sponsoredLink } from "@/utils/detectors/sponsored-link";

const page = { url: "https://news.example/article" };
const found = (href: string, rel?: string) =>
  sponsoredLink.detect({
    text: "",
    links: [{ href, text: "here", ...(rel === undefined ? {} : { rel }) }],
    page,
  }).findings;

describe("sponsoredLink", () => {
  it.each([
    ["an explicit mark", "https://a.example/", "nofollow sponsored", "link_sponsored"],
    ["a mark in capitals", "https://a.example/", "SPONSORED", "link_sponsored"],
    [
      "a shop's own parameter",
      "https://www.amazon.de/dp/B0?tag=blog-21",
      undefined,
      "link_affiliate",
    ],
    ["an affiliate's number", "https://shop.example/?aff_id=77", undefined, "link_affiliate"],
    ["a network", "https://www.awin1.com/cread.php?awinmid=1", undefined, "link_affiliate"],
    ["a network below a name", "https://best.pxf.io/c/1/2/3", undefined, "link_affiliate"],
    [
      "a network inside a wrapper",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fbest.pxf.io%2Fc%2F1",
      undefined,
      "link_affiliate",
    ],
  ])("finds %s", (_, href, rel, id) => {
    expect(found(href, rel)).toMatchObject([
      { kind: "sponsored-link", severity: "info", on: "link", link: href, reason: { id } },
    ]);
  });

  it.each([
    ["what every comment system writes", "https://a.example/", "ugc nofollow noopener external"],
    ["a word that only begins so", "https://a.example/", "sponsored-not"],
    ["tracking", "https://a.example/?utm_source=x&fbclid=y&gclid=z&mc_cid=1", undefined],
    ["a shop without a name for the commission", "https://www.amazon.de/dp/B0?th=1", undefined],
    ["another site's tag", "https://blog.example/posts?tag=tea", undefined],
    ["an empty parameter", "https://shop.example/?aff_id=", undefined],
    ["a relative address", "/shop?id=1", undefined],
    ["nothing", "", undefined],
  ])("takes %s for no evidence", (_, href, rel) => {
    expect(found(href, rel)).toEqual([]);
  });

  it("names both the mark and the network, once for a link written twice", () => {
    const link = { href: "https://best.pxf.io/c/1", text: "", rel: "sponsored" };
    const { findings } = sponsoredLink.detect({ text: "", links: [link, link] });
    expect(findings).toMatchObject([
      { reason: { id: "link_sponsored" }, signals: [{ id: "link_affiliate" }] },
    ]);
  });
});
