import { describe, expect, it } from "vitest";
import { isFrameOrigin, isSiteName } from "@/utils/core/site-name";

describe("a site's name", () => {
  it.each([
    "news.example",
    "localhost",
    "127.0.0.1",
    "[::1]",
    "xn--bcher-kva.example",
    "a_b.example",
  ])("may be %s", (name) => expect(isSiteName(name)).toBe(true));

  it.each([
    "",
    "News.example",
    "news.example.",
    ".example",
    "news..example",
    "news.example:8080",
    "https://news.example",
    "news.example/a",
    "*",
    "::1",
  ])("is not %j", (name) => expect(isSiteName(name)).toBe(false));

  it("has 253 letters at the most", () => {
    expect(isSiteName("a".repeat(253))).toBe(true);
    expect(isSiteName("a".repeat(254))).toBe(false);
  });
});

describe("a frame's origin", () => {
  it.each(["https://disqus.com", "http://127.0.0.1:8080", "https://[::1]:8443"])(
    "may be %s",
    (origin) => expect(isFrameOrigin(origin)).toBe(true),
  );

  it.each([
    "disqus.com",
    "https://disqus.com/",
    "https://*.disqus.com",
    "https://disqus.com?a",
    "https://disqus.com#a",
    "ftp://disqus.com",
    "https://",
    `https://${"a".repeat(270)}`,
  ])("is not %s", (origin) => expect(isFrameOrigin(origin)).toBe(false));
});
