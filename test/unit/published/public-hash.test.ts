import { describe, expect, it } from "vitest";
import { publicHash, publicLineHash } from "@/utils/published/public-hash";

const link = { href: "https://ward-gazette.example/plan", text: "the plan" };
const comment = { text: "We asked the maker: see the plan.", links: [link] };

describe("the public hash of a comment", () => {
  it.each([
    ["white space", { ...comment, text: "We asked  the maker:\nsee the plan." }],
    ["case", { ...comment, text: "WE ASKED THE MAKER: SEE THE PLAN." }],
    ["typography", { ...comment, text: "We asked the maker – see “the plan”" }],
  ])("stays where only %s differs", async (_, other) => {
    expect(await publicHash(other)).toBe(await publicHash(comment));
  });

  it.each([
    ["a word", { ...comment, text: "We asked the maker: see no plan." }],
    ["a number", { ...comment, text: `${comment.text} 2` }],
    ["a currency sign", { ...comment, text: `${comment.text} $` }],
    ["where a link leads", { ...comment, links: [{ ...link, href: "https://evil.example/plan" }] }],
    ["what a link is called", { ...comment, links: [{ ...link, text: "a plan" }] }],
    ["the number of links", { ...comment, links: [link, link] }],
    ["the links at all", { ...comment, links: [] }],
  ])("is another where %s differs", async (_, other) => {
    expect(await publicHash(other)).not.toBe(await publicHash(comment));
  });

  it("cannot be confused with that of a line", async () => {
    const text = "Thank you to our Sponsor Northlight";
    expect(await publicLineHash(text)).not.toBe(await publicHash({ text, links: [] }));
  });
});
