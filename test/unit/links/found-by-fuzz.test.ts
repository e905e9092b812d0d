import { expect, it } from "vitest";
import { findWrittenLinks } from "@/utils/links/find-written-links";

/** Found by `npm run fuzz`: what was said to be an address, and no browser opens. */
it.each([
  "see xn--pypal-4vestraßenverkehrsamt-köln.de/termine",
  "see https://news.example.com:99999/a",
])("takes no address that nobody can open for one: %s", (text) => {
  expect(findWrittenLinks(text)).toEqual([]);
});

it("still finds the one beside it", () => {
  const text = "http://a.example:99999/ and https://b.example:8080/c";
  expect(findWrittenLinks(text).map(({ href }) => href)).toEqual(["https://b.example:8080/c"]);
});
