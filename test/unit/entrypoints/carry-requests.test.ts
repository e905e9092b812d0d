import { beforeEach, expect, it, vi } from "vitest";
import { answerPanels, type PageAnswers } from "@/entrypoints/comments.content/answer-panels";

const page = vi.hoisted(() => ({ hear: (..._: readonly unknown[]): unknown => undefined }));
const carryToSite = vi.hoisted(() => vi.fn(async () => ({ kind: "reply" })));
vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      id: "ours",
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: {
        addListener(hear: typeof page.hear) {
          page.hear = hear;
        },
        removeListener: () => {},
      },
    },
  },
}));
vi.mock("@/entrypoints/comments.content/load-part", () => ({ loadPart: async () => carryToSite }));

const request = { method: "GET", path: "wp/v2/comments/7?context=edit" };
const message = { type: "site/carry", site: "n.example", request };
const background = { id: "ours", url: "chrome-extension://ours/background.js" };

beforeEach(() => {
  carryToSite.mockClear();
  vi.stubGlobal("location", { hostname: "n.example" });
  vi.stubGlobal("document", {});
  answerPanels({} as PageAnswers, new AbortController().signal);
});

it.each([
  ["the background's, for this site", message, background, true],
  [
    "the background's, for the site that was here before",
    { ...message, site: "m.example" },
    background,
    false,
  ],
  ["the background's, for no site", { ...message, site: undefined }, background, false],
  ["one without a request", { ...message, request: undefined }, background, false],
  [
    "a panel's",
    message,
    { ...background, url: "chrome-extension://ours/options.html", tab: { id: 3 } },
    false,
  ],
  ["a page's", message, { id: "ours", url: "https://n.example/", tab: { id: 3 } }, false],
  ["another extension's", message, { ...background, id: "another" }, false],
])("%s is carried to the site, or not", async (_, sent, sender, isCarried) => {
  const respond = vi.fn();
  expect(page.hear(sent, sender, respond)).toBe(isCarried ? true : undefined);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledTimes(Number(isCarried)));
  expect(carryToSite).toHaveBeenCalledTimes(Number(isCarried));
});
