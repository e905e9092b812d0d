import { beforeEach, expect, it, vi } from "vitest";
import { onBroadcast } from "@/utils/messages/messenger";

type Hear = (message: unknown, sender: object) => unknown;
const page = vi.hoisted(() => ({ hearers: new Set<unknown>() }));
vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      id: "ours",
      onMessage: {
        addListener: (hear: unknown) => page.hearers.add(hear),
        removeListener: (hear: unknown) => page.hearers.delete(hear),
      },
    },
  },
}));

const message = { type: "rules/changed" };
const background = { id: "ours", url: "chrome-extension://ours/background.js" };
const send = (sent: unknown, sender: object) => {
  for (const hear of page.hearers) (hear as Hear)(sent, sender);
};

beforeEach(() => page.hearers.clear());

it.each([
  ["the background's", message, background, true],
  ["the background's where it has no address", message, { id: "ours" }, true],
  ["another extension's", message, { ...background, id: "another" }, false],
  [
    "a page's, in our name",
    message,
    { id: "ours", url: "https://n.example/", tab: { id: 3 } },
    false,
  ],
  [
    "one of our own pages'",
    message,
    { id: "ours", url: "chrome-extension://ours/options.html", tab: { id: 3 } },
    false,
  ],
  ["a request", { type: "policy/set" }, background, false],
  ["nothing", null, background, false],
])("%s is heard as a broadcast, or not", (_, sent, sender, isHeard) => {
  const listener = vi.fn();
  onBroadcast(listener, new AbortController().signal);
  send(sent, sender);
  expect(listener).toHaveBeenCalledTimes(Number(isHeard));
});

it("nobody hears it any more once that was ended", () => {
  const life = new AbortController();
  const listener = vi.fn();
  onBroadcast(listener, life.signal);
  life.abort();
  send(message, background);
  expect(listener).not.toHaveBeenCalled();
});
