import { expect, it } from "vitest";
import { articleUrl } from "@/utils/wordpress/article-url";

const home = "https://n.example/";

it.each([
  ["a comment's address", "https://n.example/a/#comment-7", "https://n.example/a/"],
  ["one without a mark", "https://n.example/a/?p=3", "https://n.example/a/?p=3"],
  ["one of another host of the newsroom's", "http://www.n.example/a", "http://www.n.example/a"],
  ["a script", "javascript:alert(1)", home],
  ["one of our own pages", "chrome-extension://ours/options.html#store", home],
  ["a file", "file:///etc/passwd", home],
  ["a page in itself", "data:text/html,hi", home],
  ["half an address", "/a/#comment-7", home],
  ["nothing", "", home],
])("%s is opened as what it is, or not at all", (_, link, url) => {
  expect(articleUrl(link, "n.example")).toBe(url);
});
