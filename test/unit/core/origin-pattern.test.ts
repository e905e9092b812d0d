import { describe, expect, it } from "vitest";
import { originPattern } from "@/utils/core/origin-pattern";

describe("what a browser is asked for, for an address", () => {
  it.each([
    ["https://news.example/list.json", "https://news.example/*"],
    ["https://news.example:8443/list.json?v=2#top", "https://news.example/*"],
    ["http://127.0.0.1:40123/", "http://127.0.0.1/*"],
    ["http://localhost:5984", "http://localhost/*"],
    ["https://user:secret@news.example:444/a", "https://news.example/*"],
    ["https://[::1]:8443/list.txt", "https://[::1]/*"],
    ["https://GRÜN.example/liste.txt", "https://xn--grn-ioa.example/*"],
  ])("%s is the host without its port: %s", (url, pattern) => {
    expect(originPattern(url)).toBe(pattern);
  });

  it("is the same for one host on two ports, and another for another host or scheme", () => {
    const pattern = originPattern("https://news.example:1/");
    expect(originPattern("https://news.example:2/")).toBe(pattern);
    expect(originPattern("http://news.example:1/")).not.toBe(pattern);
    expect(originPattern("https://www.news.example:1/")).not.toBe(pattern);
  });
});
