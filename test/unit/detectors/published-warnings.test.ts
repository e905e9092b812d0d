import { describe, expect, it } from "vitest";
import { createPublishedWarnings } from "@/utils/detectors/published-warnings";

const detector = createPublishedWarnings({
  id: `pub.${"0".repeat(32)}`,
  serial: 5,
  name: "The Ward Gazette",
  date: "26 Nov",
  warnings: [{ type: "warning", domain: "cheap-pumps.example", severity: "high" }],
});
const linkTo = (href: string) =>
  detector.detect({ text: "Look here", links: [{ href, text: "here" }] });

describe("a newsroom's warning", () => {
  it.each([
    ["the domain itself", "https://cheap-pumps.example/a"],
    ["a host below it", "https://www.cheap-pumps.example/"],
    [
      "a link that leads there by a redirector",
      "https://www.google.com/url?q=https://cheap-pumps.example/",
    ],
  ])("is about %s", (_, href) => {
    expect(linkTo(href).findings).toMatchObject([
      {
        detector: "published-lists",
        kind: "unsafe-link",
        severity: "high",
        reason: {
          id: "link_published",
          args: ["cheap-pumps.example", "The Ward Gazette", "26 Nov"],
        },
      },
    ]);
  });

  it.each([
    ["a name that only ends alike", "https://not-cheap-pumps.example/"],
    ["the name in a path", "https://ward-gazette.example/cheap-pumps.example"],
    ["the name below another", "https://cheap-pumps.example.org/"],
  ])("is not about %s", (_, href) => {
    expect(linkTo(href).findings).toEqual([]);
  });
});
