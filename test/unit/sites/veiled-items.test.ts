import { describe, expect, it } from "vitest";
import { adapters } from "@/utils/sites/adapters";
import { veiledItems } from "@/utils/sites/veiled-items";

/** Inside a shadow root, marked by what is empty, or with selectors that fit articles or people's cards elsewhere. */
const left = [
  "comentario",
  "coral",
  "disqus",
  "discourse-embed",
  "hyvor",
  "mediawiki",
  "openweb",
  "valine",
  "viafoura",
];

describe("the veil", () => {
  it.each(
    adapters.filter(({ name }) => !left.includes(name)).map((one) => [one.name, one] as const),
  )("knows the comments of %s", (_, { item }) => {
    const selectors = item.split(/,\s*(?![^[]*\])/);
    expect(selectors.filter((one) => !veiledItems.some((known) => known === one))).toEqual([]);
  });

  it("leaves out systems that exist", () => {
    expect(adapters.map(({ name }) => name)).toEqual(expect.arrayContaining(left));
  });

  it("does not cover what looks like WordPress' articles or a person's card", () => {
    const all = veiledItems.join(" ");
    expect(all).not.toMatch(/\^="post-"|\.vcard/);
  });
});
